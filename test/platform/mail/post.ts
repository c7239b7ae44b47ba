import type { EntityManager } from 'typeorm';
import { defineMail, MAIL, type MailRef } from '../../../src/platform/mail/mail-kind';
import { MailKinds } from '../../../src/platform/mail/mail-kinds';
import { SmtpTransport } from '../../../src/platform/mail/smtp-transport';
import { GroundFloor, TEST_CONFIG } from '../../support/ground-floor';

/** What the next composing finds; tests change it as people change their mind. */
export interface Letter {
  to: string;
  mark: string;
  permitted: boolean;
  /** Read in the transaction of the sending, before anything else. */
  lock?: (manager: EntityManager) => Promise<unknown>;
  /** The references the server refused for good, as the room was told. */
  refused: MailRef[];
}

/** A house that sends one kind of mail, with the words of the mail check, to the server at `smtpUrl`. */
export async function houseWithPost(
  smtpUrl: string,
  letter: Letter,
  silenceMs = 20_000,
): Promise<GroundFloor> {
  const kinds = new MailKinds();
  kinds.register(
    defineMail({
      kind: 'mail-check',
      title: 'Essai',
      sample: () => ({ mark: 'sample' }),
      compose: async (_, manager) => {
        await letter.lock?.(manager);
        return letter.permitted ? { to: letter.to, variables: { mark: letter.mark } } : null;
      },
      refused: async (ref) => void letter.refused.push(ref),
    }),
  );
  const transport = new SmtpTransport(TEST_CONFIG, smtpUrl, silenceMs);
  return GroundFloor.open({ config: { smtpUrl }, kinds, transport });
}

export function newLetter(): Letter {
  return { to: 'marie@atelier.example', mark: 'A7F3', permitted: true, lock: undefined, refused: [] };
}

/** Asks for one mail and lets the worker try. */
export async function post(house: GroundFloor, ref: MailRef = { letter: 'l1' }): Promise<void> {
  await house.ask(MAIL, [{ ...ref }], 'mail-check');
  await house.worker.drain();
}
