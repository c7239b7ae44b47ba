import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DatabaseEar, type Listening } from './database-ear';

/** Gives ears to who keeps something of the database in memory. */
@Injectable()
export class DatabaseEars {
  constructor(private readonly source: DataSource) {}

  /** Listens to a channel until it is closed; whoever waits for it and reads then misses nothing in between. */
  async listen(listening: Omit<Listening, 'url'>): Promise<DatabaseEar> {
    const ear = new DatabaseEar({ ...listening, url: (this.source.options as { url: string }).url });
    await ear.listen();
    return ear;
  }
}
