/** What a mail says, rendered. */
export interface MailWords {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A calendar file that goes with a mail, for its one recipient. */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  /** iCalendar, as `calendarFile` writes it. */
  readonly content: string;
}

/** A mail about to leave: one recipient, nothing hidden. */
export interface OutgoingMail extends MailWords {
  /** The outbox message that asked for it; a repeat carries the same one. */
  readonly id: string;
  readonly kind: string;
  /** One plain address, already checked. */
  readonly to: string;
  readonly date: Date;
  readonly calendar?: MailCalendar;
}
