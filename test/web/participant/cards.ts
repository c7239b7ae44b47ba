import { CardsGiven, GiveAccess } from '../../../src/identity';
import { WelcomeParticipant } from '../../../src/people';
import { Sessions } from '../../../src/platform/sessions/sessions';
import { Browser, partOf } from '../../support/http';
import type { WholeApp } from '../../support/whole-app';

export const DIGITS = '1379';

export interface Card {
  readonly participantId: string;
  readonly path: string;
  readonly code: string;
  readonly number: string;
}

/** Cards and the devices they are opened on, in a service that runs. */
export class Cards {
  constructor(private readonly whole: WholeApp) {}

  /** Somebody who was just given a card. */
  async given(): Promise<Card> {
    const { app, cast } = this.whole;
    const viewer = cast.follower.viewer!;
    const details = { firstName: 'Amal', lastName: 'Roy' };
    const { id } = await partOf(app, WelcomeParticipant).execute(viewer, details);
    const holder = { participantId: id, territoryId: viewer.territoryId! };
    await partOf(app, GiveAccess).execute(viewer, holder);
    const card = (await partOf(app, CardsGiven).of(viewer, id))!;
    const { pathname } = new URL(card.url);
    return { participantId: id, path: pathname, code: card.code, number: card.opening!.number };
  }

  /** The same, with her digits chosen on a device of hers. */
  async opened(mine = false) {
    const card = await this.given();
    const device = new Browser(this.whole.app);
    const token = sessionIn(await choose(device, card, mine));
    return { ...card, device, token };
  }

  /** Where she is signed in. */
  sessionsOf(participantId: string) {
    return partOf(this.whole.app, Sessions).list({ kind: 'participant', id: participantId });
  }
}

/** She chooses her digits, the first time. */
export function choose(device: Browser, { path }: Card, mine = false) {
  return device.submit(path, path, { pin: DIGITS, pinAgain: DIGITS, ...(mine ? { mine: 'oui' } : {}) });
}

/** She types her digits. */
export function type(device: Browser, { path }: Card, pin = DIGITS) {
  return device.submit(path, path, { pin });
}

export async function isIn(device: Browser): Promise<boolean> {
  return (await device.get('/moi/acces')).status === 200;
}

/** The token of the session an answer begins. */
export function sessionIn({ headers }: { headers: Record<string, unknown> }): string {
  return /\bs=([\w-]{43});/.exec(String(headers['set-cookie']))![1]!;
}
