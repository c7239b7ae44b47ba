import { Client } from 'pg';

const BACK_IN_MS = 1_000;

/**
 * Listens to one channel of PostgreSQL on a connection of its own, and takes it up again when it breaks. Triggers speak
 * there; nothing is said before the commit. It may be deaf for a moment: whoever listens also looks by himself.
 */
export class NotificationEar {
  private client: Client | null = null;
  private again: NodeJS.Timeout | null = null;
  private open = true;

  constructor(
    private readonly url: string,
    /** The name of a channel, as a trigger of ours writes it. */
    private readonly channel: string,
    private readonly heard: () => void,
  ) {}

  async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: `entremise ${this.channel}`,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', this.heard);
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
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
