import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { failureLabel } from '../../outbox/failure-label';
import { WordSources } from '../word-sources';
import { Drift } from './drift.query';
import { Reconcile } from './reconcile';

const LOOK_EVERY_MS = 60_000;

/** Looks every minute whether indexes are to be compared: due by the database, so that restarts change nothing. */
@Injectable()
export class IndexUpkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Search');
  private timer: NodeJS.Timeout | null = null;
  private looking = false;

  constructor(
    private readonly reconcile: Reconcile,
    private readonly sources: WordSources,
    private readonly last: Drift,
  ) {}

  /** The process that serves calls it. */
  begin(): void {
    this.timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Documents known to differ at the last comparison; null when an index was never compared. */
  async drift(): Promise<number | null> {
    return this.last.now(this.sources.collections());
  }

  /** An engine away is compared at the next look. */
  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      await this.reconcile.whenDue();
    } catch (error) {
      this.log.warn({ event: 'search.not_compared', failure: failureLabel(error) });
    } finally {
      this.looking = false;
    }
  }
}
