import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { KeepOpeningsFresh } from './keep-openings-fresh';

const AN_HOUR_MS = 3_600_000;

/** Looks at offers without news within the hour, in whichever processes run: the second one finds nothing left to do. */
@Injectable()
export class KeepOpeningsFreshHourly implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly keeping: KeepOpeningsFresh) {}

  onApplicationBootstrap(): void {
    // A database away at that moment: what is silent now is so at the next turn.
    this.timer = setInterval(() => void this.keeping.execute().catch(() => undefined), AN_HOUR_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
