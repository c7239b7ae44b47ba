import { Client } from 'pg';

/** The channel on which the trigger of `outbox_message` speaks; nothing is said before the commit. */
export const OUTBOX_CHANNEL = 'outbox_message';
const BACK_IN_MS = 1_000;

/**
 * Listens for committed messages on a connection of its own, and takes it up again when it breaks.
 * Deaf for a moment loses nothing: the worker also looks by itself every few seconds.
 */
export class OutboxEar {
  private client: Client | null = null;
  private again: NodeJS.Timeout | null = null;
  private open = true;

  constructor(
    private readonly url: string,
    private readonly heard: () => void,
  ) {}

  async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'entremise outbox',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', this.heard);
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.heard();
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
  }
}
