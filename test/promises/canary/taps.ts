import type { SunkMail } from '../../support/mail-sink';

/** Who reads something. `link`: an employer, by the secret address he was sent; `nobody`: whoever passes by. */
export type Reader =
  | { readonly kind: 'link'; readonly key: string }
  /** What stands outside of the page: a subject, a title, the name of a file. It names nobody. */
  | { readonly kind: 'outside'; readonly key: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'coach'; readonly id: string }
  | { readonly kind: 'log' }
  | { readonly kind: 'index' };

/** Bytes that somebody got to read. */
export interface Read {
  readonly reader: Reader;
  /** `GET /rencontre/:token 200`, `mail`, `log`. */
  readonly where: string;
  readonly bytes: Buffer;
  /** What the reader asked with: he knew it before. */
  readonly asked: string;
  /** What had been taken back when this was read: nothing of it may be here. */
  readonly takenBack: boolean;
}

/** What an answer of the service is made of. */
export interface Received {
  readonly status: number;
  readonly head: Buffer;
  readonly body: Buffer;
  /** Path and body of the question. */
  readonly asked: string;
}

/** Keeps all that is read, by whom and where. */
export class Taps {
  readonly all: Read[] = [];
  /** Places driven: `GET /rencontre/:token`, and the statuses they answered. */
  readonly driven = new Map<string, Set<number>>();
  mails = 0;

  answer(reader: Reader, route: string, { status, head, body, asked }: Received, takenBack = false): void {
    const where = `${route} ${status}`;
    const base = { reader, where, asked, takenBack };
    this.driven.set(route, (this.driven.get(route) ?? new Set()).add(status));
    this.all.push({ ...base, bytes: head });
    if (body.length > 0) this.all.push({ ...base, bytes: body });
    const title = /<title>[^<]*<\/title>/.exec(body.toString('utf8'))?.[0];
    if (title && reader.kind === 'link')
      this.all.push({ ...base, reader: { kind: 'outside', key: reader.key }, bytes: Buffer.from(title) });
  }

  mail(reader: Reader, { ehlo, from, to, raw, parsed }: SunkMail, takenBack = false): void {
    if (reader.kind === 'link') {
      const subject = Buffer.from(parsed.subject ?? '');
      this.all.push({
        reader: { kind: 'outside', key: reader.key },
        where: 'subject',
        asked: '',
        bytes: subject,
        takenBack,
      });
    }
    this.mails += 1;
    const envelope = `EHLO ${ehlo}\r\nMAIL FROM:<${from}>\r\n${to.map((one) => `RCPT TO:<${one}>\r\n`).join('')}`;
    this.all.push({
      reader,
      where: 'mail',
      asked: '',
      bytes: Buffer.from(`${envelope}\r\n${raw}`),
      takenBack,
    });
  }

  text(reader: Reader, where: string, bytes: Buffer): void {
    this.all.push({ reader, where, asked: '', bytes, takenBack: false });
  }
}

/** Whether an employer may be the one who reads: his own pages and mails, and whatever anybody may read. */
export function isEmployerSide({ reader }: Read): boolean {
  return reader.kind === 'link' || reader.kind === 'nobody' || reader.kind === 'outside';
}
