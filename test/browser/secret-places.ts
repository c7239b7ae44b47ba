import { ReplaceSituation } from '../../src/disclosure';
import { Colleagues, type Viewer } from '../../src/identity';
import type { WholeApp } from '../support/whole-app';
import { samira } from './answered-offers';

/** The pages of a secret place, which nobody finds while nothing is secret; by route. */
export async function pagesOfSecrets(whole: WholeApp): Promise<Record<string, string>> {
  const { participantId, territoryId } = await samira(whole);
  const asking = { role: 'lead', territoryId } as Viewer;
  const claire = (await whole.part(Colleagues).seenBy(asking)).find(({ name }) => name === 'Claire')!;
  const actor = { kind: 'account', id: claire.id } as const;
  const viewer: Viewer = { accountId: claire.id, role: 'coach', territoryId, name: claire.name, actor };
  const facts = [{ topic: 'violence', value: 'Oui.' }] as const;
  await whole.part(ReplaceSituation).execute(viewer, participantId, facts);
  return { '/personnes/:id/adresse': `/personnes/${participantId}/adresse`, '/moi/adresse': '/moi/adresse' };
}
