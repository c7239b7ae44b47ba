import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { sentences } from './sentences';

/** Milliseconds between two looks: what is asked of a dead server meanwhile is refused, not lost. */
const LOOK_EVERY = 500;

export interface LastingPostgres {
  /** The same as long as it lasts: the server comes back on its port. */
  readonly url: string;
  /** Leaves the server, as `EmbeddedPostgres.stop`. May be called twice. */
  stop(): Promise<void>;
}

/**
 * An embedded server that is started again, on the same port and the same data, when it dies under the process that
 * uses it. One that was stopped on purpose, by whoever may, is left in peace.
 */
export async function startLastingPostgres(
  options: EmbeddedPostgresOptions,
  tell: (line: string) => void = () => undefined,
): Promise<LastingPostgres> {
  const watch = new Watch(await startEmbeddedPostgres(options), options, tell);
  watch.begin();
  return { url: watch.url, stop: () => watch.end() };
}

class Watch {
  readonly url = this.server.url;
  private timer?: NodeJS.Timeout;
  private bringing?: Promise<void>;

  constructor(
    private server: EmbeddedPostgres,
    private readonly options: EmbeddedPostgresOptions,
    private readonly tell: (line: string) => void,
  ) {}

  begin(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY).unref();
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.bringing;
    await this.server.stop();
  }

  private look(): void {
    if (this.bringing || !this.server.died()) return;
    this.tell(sentences.diedUnderUs);
    this.bringing = this.bringBack().finally(() => (this.bringing = undefined));
  }

  /** Never rejects: what failed is tried again at the next look. */
  private async bringBack(): Promise<void> {
    try {
      const { port } = this.server;
      const back = await startEmbeddedPostgres({ ...this.options, choosePort: () => Promise.resolve(port) });
      // Entered before the old entry is struck out: in between, somebody leaving is not the last.
      await this.server.stop();
      this.server = back;
      this.tell(back.port === port ? sentences.broughtBack : sentences.cameBackElsewhere);
    } catch (error) {
      this.tell(error instanceof EmbeddedPostgresError ? error.message : sentences.startFailed(''));
    }
  }
}
