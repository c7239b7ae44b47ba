import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { WordSynonyms } from '../platform/search/word-synonyms';
import { Communes } from './communes/communes';
import { LoadReference } from './load-reference';
import { Occupations } from './occupations/occupations';
import { ReferenceRepository } from './reference.repository';

const LOOK_EVERY_MS = 30_000;

/**
 * Loads our tables when the service starts, and notices what another process has written since: an
 * import from the command line shows in a running service within half a minute.
 */
@Injectable()
export class KeepReferenceFresh implements OnModuleInit, OnApplicationShutdown {
  private seen: number | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly load: LoadReference,
    private readonly repository: ReferenceRepository,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
    private readonly synonyms: WordSynonyms,
  ) {}

  async onModuleInit(): Promise<void> {
    this.synonyms.fillWith(() => this.occupations.synonyms());
    await this.load.execute();
    await this.refresh();
    // A database away for a moment is tried again at the next look; what is in memory stays right.
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), LOOK_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Reads everything again if it was written since the last reading. @returns whether it was. */
  async refresh(): Promise<boolean> {
    const last = (await this.repository.lastLoad())?.number ?? null;
    if (last === this.seen) return false;
    await Promise.all([this.occupations.reload(), this.communes.reload()]);
    this.seen = last;
    return true;
  }
}
