import { createTransport, type Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import type { Config } from '../config/config';
import { Unreachable } from '../outbox/outbox.errors';
import type { OutgoingMail } from './outgoing-mail';
import { MailTransport } from './mail-transport';
import { SentMail } from './sent-mail.entity';
import { Broken, meaningOf } from './smtp-failures';

/** Silence of the server, at any step, after which the hand-over has failed; half of it before it greets. */
const SILENCE_MS = 20_000;

/**
 * Hands mails to the server of SMTP_URL. Everything a recipient's machine can read (EHLO, Message-ID,
 * From, Return-Path, part boundaries) is made of BASE_URL, MAIL_FROM, BRAND_NAME and the outbox id.
 */
export class SmtpTransport extends MailTransport {
  private readonly server: Transporter;
  private readonly host: string;

  constructor(
    private readonly config: Pick<Config, 'baseUrl' | 'mailFrom' | 'brandName'>,
    url: string,
    silenceMs = SILENCE_MS,
  ) {
    super();
    this.host = new URL(config.baseUrl).hostname;
    this.server = createTransport({
      url,
      // Nodemailer would say the name of this machine.
      name: this.host,
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: silenceMs / 2,
      greetingTimeout: silenceMs / 2,
      dnsTimeout: silenceMs / 2,
      socketTimeout: silenceMs,
    });
  }

  async deliver(mail: OutgoingMail, manager: EntityManager, signal: AbortSignal): Promise<void> {
    try {
      await this.server.sendMail(this.messageOf(mail, signal));
    } catch (error) {
      throw await this.explained(error);
    }
    await manager.upsert(SentMail, { id: mail.id, kind: mail.kind, sentAt: mail.date }, ['id']);
  }

  private messageOf({ id, to, subject, text, html, date, calendar }: OutgoingMail, signal: AbortSignal) {
    const { brandName, mailFrom } = this.config;
    return {
      messageId: `<${id}@${this.host}>`,
      from: { name: brandName, address: mailFrom },
      to: { name: '', address: to },
      envelope: { from: mailFrom, to: [to] },
      date,
      subject,
      text,
      html,
      ...(calendar && {
        icalEvent: { method: calendar.method, filename: 'invitation.ics', content: calendar.content },
      }),
      // RFC 3834: out-of-office machines do not answer.
      headers: { 'Auto-Submitted': 'auto-generated' },
      baseBoundary: id,
      signal,
    };
  }

  /** A connection that breaks says nothing: whether the server still greets tells whose fault it was. */
  private async explained(error: unknown): Promise<Error> {
    const meaning = meaningOf(error);
    if (!(meaning instanceof Broken)) return meaning;
    const greets = await this.server.verify().catch(() => false);
    return greets ? meaning : new Unreachable(meaning.code);
  }
}
