import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PurgeAudit } from './purge-audit';

const AN_HOUR_MS = 3_600_000;

/** Has old lines leave within the hour, in whichever processes run: the second one finds nothing left to do. */
@Injectable()
export class PurgeAuditHourly implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly purge: PurgeAudit) {}

  onApplicationBootstrap(): void {
    // A database away at that moment: what is old now is older at the next turn.
    this.timer = setInterval(() => void this.purge.execute().catch(() => undefined), AN_HOUR_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
