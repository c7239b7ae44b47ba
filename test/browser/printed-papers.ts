import { AnswerOpening, IntroductionsQuery } from '../../src/introductions';
import { goesAlone } from '../support/alone';
import type { WholeApp } from '../support/whole-app';
import { samira } from './answered-offers';

/** Pages with nothing of ours on them, not even in their tab: what a printer prints. */
export const PRINTED = [
  '/moi/cv/page',
  '/moi/offres/:id/feuille/page',
  '/personnes/:id/cv/page',
  '/personnes/:id/propositions/:introductionId/feuille/page',
];

/** Papers to which no link leads, of somebody who goes by herself; by route. */
export async function pagesOfPapers(whole: WholeApp): Promise<Record<string, string>> {
  const her = await samira(whole);
  const { participantId } = her;
  const query = whole.part(IntroductionsQuery);
  const { openingId } = (await query.ofPerson(her, participantId)).find(({ state }) => state === 'awaiting')!;
  await whole.part(AnswerOpening).execute(her, { participantId, openingId, answer: 'interested' });
  const going = (await query.ofPerson(her, participantId)).find((view) => view.openingId === openingId)!;
  const items = ['first_name', 'experience', 'strengths', 'languages', 'availability'] as const;
  await goesAlone(whole, her, { participantId, openingId, introductionId: going.id, items });
  const [hers, ofPerson] = [`/moi/offres/${openingId}/feuille`, `/personnes/${participantId}`];
  const proposed = `${ofPerson}/propositions/${going.id}/feuille`;
  return {
    '/moi/offres/:id/feuille': hers,
    '/moi/offres/:id/feuille/page': `${hers}/page`,
    '/personnes/:id/cv/page': `${ofPerson}/cv/page`,
    '/personnes/:id/propositions/:introductionId/feuille': proposed,
    '/personnes/:id/propositions/:introductionId/feuille/page': `${proposed}/page`,
  };
}
