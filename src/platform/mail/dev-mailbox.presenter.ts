import type { MailKind } from './mail-kind';
import type { MailWords } from './outgoing-mail';
import type { SentMail } from './sent-mail.entity';

export const DEV_MAILBOX = '/dev/courriels';

const NOT_KEPT = 'Remis au serveur de courriel, qui en a le texte';

/** One mail of `GET /dev/courriels.json`; the texts are null when a mail server took it. */
export interface MailDocument {
  readonly id: string;
  readonly kind: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly to: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
  /** The calendar file that went with it, when one did. */
  readonly calendar: string | null;
}

export function mailDocument(mail: SentMail): MailDocument {
  const { id, kind, sentAt, recipient, subject, text, html, calendar } = mail;
  return { id, kind, date: sentAt.toISOString(), to: recipient, subject, text, html, calendar };
}

/** Templates `dev/mails`: newest first, then a sample of each kind. */
export function mailboxPage(mails: readonly SentMail[], kinds: readonly MailKind[]) {
  return {
    mails: mails.map(({ id, kind, sentAt, recipient, subject }) => ({
      href: `${DEV_MAILBOX}/${id}`,
      subject: subject ?? kind,
      to: recipient ?? NOT_KEPT,
      sentAt,
    })),
    samples: kinds.map(({ kind, title }) => ({
      href: `${DEV_MAILBOX}/exemples/${encodeURIComponent(kind)}`,
      title,
      kind,
    })),
  };
}

/** Template `dev/mail`, for a mail that left. */
export function mailPage({ id, kind, sentAt, recipient, subject, text, html, calendar }: SentMail) {
  return {
    heading: subject ?? kind,
    kind,
    to: recipient ?? NOT_KEPT,
    sentAt,
    text: text ?? '',
    htmlHref: html === null ? null : `${DEV_MAILBOX}/${id}/page`,
    calendar,
  };
}

/** Template `dev/mail`, for the sample of a kind. */
export function samplePage({ kind }: MailKind, { subject, text }: MailWords) {
  return {
    heading: subject,
    kind,
    to: 'Exemple, envoyé à personne',
    sentAt: null,
    text,
    htmlHref: `${DEV_MAILBOX}/exemples/${encodeURIComponent(kind)}/page`,
    calendar: null,
  };
}
