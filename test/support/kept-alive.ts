import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Sent {
  readonly verb: string;
  /** Sent as it is, unless Node itself refuses to write it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** An HTTP client that keeps its connections and leaves everything to whoever asks: thousands of requests in seconds. */
export class KeptAlive {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  private readonly host: string;
  private readonly port: string;

  constructor(url: string) {
    ({ hostname: this.host, port: this.port } = new URL(url));
  }

  /** @throws what the connection throws, unless an answer came first: a body too large is not read to its end. */
  send({ verb, path, headers, body }: Sent): Promise<Answer> {
    const { agent, host, port } = this;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const options = { agent, host, port, method: verb, path, headers: { ...headers, ...length } };
      const outgoing = request(options, (incoming) => {
        const parts: Buffer[] = [];
        const done = () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(parts).toString('utf8'),
          });
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', done);
        incoming.on('error', reject);
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
