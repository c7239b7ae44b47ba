import { Client } from 'pg';

const BACK_IN_MS = 1_000;

export interface Listening {
  readonly url: string;
  readonly channel: string;
  /** Something was committed that said this. */
  readonly heard: (payload: string) => void;
  /** Listening began, the first time or after a break: what was said before is lost. */
  readonly began: () => void;
}

/**
 * Listens to one channel of PostgreSQL on a connection of its own, and takes it up again when it breaks. What was said
 * while it was deaf is lost: whoever listens asks for everything again.
 */
export class DatabaseEar {
  private client: Client | null = null;
  private again: NodeJS.Timeout | null = null;
  private open = true;

  constructor(private readonly listening: Listening) {}

  /** Ends when it listens, or when it could not and will try again. */
  async listen(): Promise<void> {
    const { url, channel, heard, began } = this.listening;
    const client = new Client({
      connectionString: url,
      application_name: `entremise ${channel}`,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => heard(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      began();
    } catch {
      this.lost(client);
    }
  }

  async close(): Promise<void> {
    this.open = false;
    if (this.again) clearTimeout(this.again);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: Client): void {
    if (!this.open || this.client !== client) return;
    this.client = null;
    client.end().catch(() => undefined);
    this.again = setTimeout(() => void this.listen(), BACK_IN_MS);
    this.again.unref();
  }
}
