import { IntroductionsQuery } from '../../src/introductions';
import type { WholeApp } from '../support/whole-app';
import { samira } from './answered-offers';

/** The page read together before anything is sent, of somebody who said yes; by route. */
export async function pagesOfSending(whole: WholeApp): Promise<Record<string, string>> {
  const her = await samira(whole);
  const views = await whole.part(IntroductionsQuery).ofPerson(her, her.participantId);
  const { id } = views.find(({ state }) => state === 'interested')!;
  const path = `/personnes/${her.participantId}/propositions/${id}/page`;
  return { '/personnes/:id/propositions/:introductionId/page': path };
}
