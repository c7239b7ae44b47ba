import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const MESSAGE_ID = /^Message-ID:\s*(<[^>]+>)/im;
/** Between keeping a mail and saying so: where a death makes a repeat. */
const THINKING_MS = 30;
/** In the plain part, and not anywhere: the last twelve characters of a Message-ID may all be digits. */
const MARK = /essai=C2=A0: (\d{12})\r?$/m;

/** A real mail server that only remembers which mails came, how often, and under which Message-ID. */
export class LetterBox {
  /** Mark of the act -> Message-IDs, one for each arrival. */
  readonly arrivals = new Map<string, string[]>();
  /** Arrivals that carry no mark or no Message-ID. */
  unreadable = 0;

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        this.keep(Buffer.concat(chunks).toString('latin1'));
        setTimeout(() => done(null), THINKING_MS);
      });
    },
  });

  async open(): Promise<string> {
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private keep(content: string): void {
    const [mark, id] = [MARK.exec(content)?.[1], MESSAGE_ID.exec(content)?.[1]];
    if (!mark || !id) this.unreadable++;
    else this.arrivals.set(mark, [...(this.arrivals.get(mark) ?? []), id]);
  }
}
