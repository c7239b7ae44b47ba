import { RecordChoice } from '../../src/disclosure';
import { Colleagues, type Viewer } from '../../src/identity';
import { openPageOf } from '../support/her-open-page';
import { EVERY_ITEM } from '../support/introduced';
import type { WholeApp } from '../support/whole-app';
import { samira } from './answered-offers';

/** The pages of Samira's promise, by route, once an employer may read a page about her. */
export async function pagesOfHerPromise(whole: WholeApp): Promise<Record<string, string>> {
  const her = await samira(whole);
  const words = 'Pas avant 9\u00A0h.';
  const told = {
    topic: 'family',
    audience: { kind: 'all' },
    decision: 'tell',
    teller: 'coach',
    words,
  } as const;
  await whole.part(RecordChoice).execute(her, her.participantId, told);
  const coach = await claire(whole, her.territoryId);
  const introductionId = await openPageOf(whole, her, coach, EVERY_ITEM);
  return {
    '/moi/discretion/pages/:id': `/moi/discretion/pages/${introductionId}`,
    '/moi/discretion/retrait/:topic': '/moi/discretion/retrait/family',
    '/moi/discretion/sujet/:topic/mots': '/moi/discretion/sujet/family/mots?reponse=if_asked&pour=all',
  };
}

/** Her coach in the demo world, as rooms are asked on her behalf. */
async function claire(whole: WholeApp, territoryId: string): Promise<Viewer> {
  const colleagues = await whole.part(Colleagues).seenBy({ role: 'lead', territoryId } as Viewer);
  const { id, role, name } = colleagues.find((one) => one.name.startsWith('Claire'))!;
  return { accountId: id, role, territoryId, name, actor: { kind: 'account', id } };
}
