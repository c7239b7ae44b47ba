import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { BreakfastsRepository } from '../breakfasts.repository';
import { WhoIsConcerned } from '../invitations/who-is-concerned';
import { BREAKFAST_CANCELLATION } from '../mails/mail-names';
import { BreakfastCancellation } from './breakfast-cancellation.entity';
import { stillAhead } from './standing-file';

/** Calls a petit-déj off: whoever did not say no is told, and his calendar with him. */
@Injectable()
export class CancelBreakfast {
  constructor(
    private readonly acts: Acts,
    private readonly breakfasts: BreakfastsRepository,
    private readonly concerned: WhoIsConcerned,
  ) {}

  /** @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver */
  async execute(viewer: Viewer, id: string, reason: string | null = null): Promise<{ id: string }> {
    const subject = { type: 'breakfast', id };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.cancel', subject }, async (act) => {
      await this.breakfasts.visibleTo(viewer, id, act.manager);
      await this.breakfasts.hold(id, act.manager);
      const { plan } = await stillAhead(this.breakfasts, viewer, id, act);
      const row = { breakfastId: id, reason, at: act.at, by: viewer.accountId };
      await this.breakfasts.add([Object.assign(new BreakfastCancellation(), row)], act.manager);
      await this.concerned.write(id, BREAKFAST_CANCELLATION, plan.version, act);
      return { id };
    });
  }
}
