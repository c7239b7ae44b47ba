import { DemoCards } from '../../src/identity';
import { type AnswerDetails, AnswerOpening } from '../../src/introductions';
import { MatchParticipant } from '../../src/matching';
import { PeopleQuery } from '../../src/people';
import type { WholeApp } from '../support/whole-app';

/** The pages that follow an answer, by route, once Samira has answered two offers of hers. */
export async function pagesAfterAnswers(whole: WholeApp): Promise<Record<string, string>> {
  const her = await samira(whole);
  const { participantId } = her;
  const { items } = await whole.part(MatchParticipant).execute(her, participantId, { limit: 20 });
  const [later, refused] = items.filter(({ employer }) => employer !== null).slice(-2);
  const answer = (openingId: string, said: AnswerDetails) =>
    whole.part(AnswerOpening).execute(her, { participantId, openingId, ...said });
  await answer(later!.openingId, { answer: 'not_now' });
  await answer(refused!.openingId, { answer: 'no', reason: 'employer' });
  const after = (page: string, openingId: string) => [
    `/moi/offres/:id/${page}`,
    `/moi/offres/${openingId}/${page}`,
  ];
  return Object.fromEntries([
    after('quand', later!.openingId),
    after('raison', refused!.openingId),
    after('envies', refused!.openingId),
    after('suite', refused!.openingId),
  ]) as Record<string, string>;
}

/** Samira, as she comes to her own door. */
export async function samira(whole: WholeApp) {
  const people = await whole.part(DemoCards).people();
  const names = await Promise.all(
    people.map(async ({ herself }) => {
      const { participant } = await whole.part(PeopleQuery).file(herself, herself.participantId);
      return { herself, name: participant.name };
    }),
  );
  return names.find(({ name }) => name === 'Samira')!.herself;
}
