import type { EntityManager } from 'typeorm';
import type { OutgoingMail } from './outgoing-mail';

/** How mails leave: through a mail server, or into the development mailbox. */
export abstract class MailTransport {
  /**
   * Hands one mail over and writes that it left through `manager`.
   * @throws Refused when the server refuses it for good, Unreachable when there is no server to ask.
   */
  abstract deliver(mail: OutgoingMail, manager: EntityManager, signal: AbortSignal): Promise<void>;
}
