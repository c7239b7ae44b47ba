import { Gate, Grants, type Occasion, type PresentationItem } from '../../src/disclosure';
import { accountBehind, type Asker } from '../../src/identity';
import { Acts } from '../../src/platform/acts/acts';
import type { WholeApp } from './whole-app';

/** Who goes by herself, where. */
export interface GoingAlone {
  readonly participantId: string;
  readonly introductionId: string;
  readonly openingId: string;
  /** What she brings; her first name and her strengths unless told. */
  readonly items?: readonly PresentationItem[];
  readonly title?: string;
}

/** She chooses to go by herself: her sheet is ready. */
export async function goesAlone(whole: WholeApp, asker: Asker, going: GoingAlone): Promise<void> {
  const { participantId, introductionId, openingId, items = ['first_name', 'strengths'] } = going;
  const audience = { employerId: null, openingId };
  const post = { title: going.title ?? 'Plonge, le midi' };
  const occasion: Occasion = {
    participantId,
    audience,
    post,
    employerName: 'Le Relais des Halles',
    route: 'alone',
    items,
  };
  const built = await whole.part(Gate).build(asker, occasion);
  const page = { introductionId, participantId, audience };
  const said = { saidAloudTo: accountBehind(asker), words: null };
  await whole
    .part(Acts)
    .perform({ by: asker.actor, name: 'test.go-alone' }, (act) =>
      whole.part(Grants).approve(asker, page, { occasion, built }, said, act),
    );
}
