import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/** One mail as the server got it: who it was for, what was said before it, and its bytes. */
export interface SunkMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly ehlo: string;
  readonly raw: string;
  readonly parsed: ParsedMail;
}

export type Reply = { code: number; text: string };

/** A real mail server that keeps what it gets, and fails on demand. */
export class MailSink {
  readonly mails: SunkMail[] = [];
  /** What to answer to RCPT TO; `null` accepts. */
  onRecipient: (address: string) => Reply | null = () => null;
  onSender: (address: string) => Reply | null = () => null;
  /** What to answer once the content is there; `null` accepts, and a promise that never ends is a server that hangs. */
  onContent: () => Promise<Reply | null> = async () => null;
  /** Called when the mail is kept and the sender does not know it yet. */
  beforeReply: () => void = () => undefined;
  private readonly server: SMTPServer;
  private readonly sockets = new Set<Socket>();

  private constructor(options: SMTPServerOptions) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onMailFrom: ({ address }, _session, done) => done(asError(this.onSender(address))),
      onRcptTo: ({ address }, _session, done) => done(asError(this.onRecipient(address))),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.keep(Buffer.concat(chunks), session).then((reply) => done(asError(reply)), done);
        });
      },
      ...options,
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  static async open(options: SMTPServerOptions = {}): Promise<MailSink> {
    const sink = new MailSink(options);
    await new Promise<void>((resolve) => sink.server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Cuts every open conversation without a word. */
  cut(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async keep(content: Buffer, session: SMTPServerSession): Promise<Reply | null> {
    const refusal = await this.onContent();
    if (refusal) return refusal;
    this.mails.push({
      from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
      to: session.envelope.rcptTo.map(({ address }) => address),
      ehlo: session.hostNameAppearsAs,
      raw: content.toString('utf8'),
      parsed: await simpleParser(content),
    });
    this.beforeReply();
    return null;
  }
}

/** A server that takes connections and then does what `welcome` does with them: nothing, or a reset. */
export async function badServer(
  welcome: (socket: Socket) => void,
): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    welcome(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function asError(reply: Reply | null): Error | null {
  return reply && Object.assign(new Error(reply.text), { responseCode: reply.code });
}
