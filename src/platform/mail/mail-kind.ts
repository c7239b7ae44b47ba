import type { EntityManager } from 'typeorm';
import type { OpenAct } from '../acts/act';
import type { MailCalendar } from './outgoing-mail';

/** The outbox topic of mails. */
export const MAIL = 'mail';

/** Ids only: what the outbox message carries. */
export type MailRef = Readonly<Record<string, string | number | null>>;

/** What the templates of a mail may show: built field by field, never an entity. */
export type MailVariables = object;

/** To whom, and what to show. */
export interface MailDraft<V extends MailVariables> {
  readonly to: string;
  readonly variables: V;
  readonly calendar?: MailCalendar;
}

/**
 * One kind of mail. Its words are `templates/mail/<kind>.subject.hbs`, `.text.hbs` and `.html.hbs`.
 * It is asked for inside an act: `act.emit({ topic: MAIL, kind, ref })`.
 */
export interface MailKind<V extends MailVariables = MailVariables> {
  /** Lower-case words joined by dashes, under a folder if need be: `employer/first-contact`. */
  readonly kind: string;
  /** In French, for the development mailbox. */
  readonly title: string;
  /** Plausible variables that are about nobody: the sample shown by the development mailbox. */
  sample(): V;
  /**
   * Reads the current state, at the moment of sending. `null`: nothing may leave any more. The reading
   * and the hand-over to the mail server share one transaction: a row locked here (`FOR SHARE`) cannot
   * change before the mail has left.
   */
  compose(ref: MailRef, manager: EntityManager): Promise<MailDraft<V> | null>;
  /** What to write when the mail server refuses the address for good. May be asked twice. */
  refused?(ref: MailRef, act: OpenAct): Promise<void>;
}

const KIND = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)?$/;

/** Declares a kind of mail; the room registers it with `MailKinds`. */
export function defineMail<V extends MailVariables>(kind: MailKind<V>): MailKind<V> {
  if (!KIND.test(kind.kind)) throw new Error(`"${kind.kind}" cannot be the name of a mail.`);
  return kind;
}
