import { Agent, request } from 'node:http';
import type { Received } from './taps';

export interface Request {
  readonly verb: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Asks the service over a socket and keeps what came back as it came: status line, headers, bytes still packed. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(private readonly port: number) {}

  async ask(asked: Request): Promise<Received> {
    try {
      return await this.askOnce(asked);
    } catch (error) {
      // The service had just closed a connection that nobody used: it never got the question.
      if ((error as { unread?: boolean }).unread) return this.askOnce(asked);
      throw error;
    }
  }

  private askOnce({ verb, path, headers = {}, body }: Request): Promise<Received> {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const all = { ...headers, ...length };
    const options = {
      agent: this.agent,
      host: '127.0.0.1',
      port: this.port,
      method: verb,
      path,
      headers: all,
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(options, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const { statusCode: status = 0, statusMessage, rawHeaders } = incoming;
          const lines = rawHeaders.map((word, at) => (at % 2 === 0 ? `${word}: ` : `${word}\r\n`)).join('');
          const head = Buffer.from(`HTTP/1.1 ${status} ${statusMessage}\r\n${lines}\r\n`, 'latin1');
          const asked = `${path} ${body === undefined ? '' : body.toString()}`;
          resolve({ status, head, body: Buffer.concat(parts), asked });
        });
      });
      outgoing.on('error', (error) => reject(Object.assign(error, { unread: outgoing.reusedSocket })));
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
