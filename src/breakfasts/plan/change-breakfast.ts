import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { BreakfastsRepository } from '../breakfasts.repository';
import { WhoIsConcerned } from '../invitations/who-is-concerned';
import { BREAKFAST_CHANGE } from '../mails/mail-names';
import { type BreakfastDetails, refuseFaultsInBreakfast } from './breakfast-details';
import { askForEve, BREAKFAST, SEATING } from './breakfast-topic';
import { planRow, tellsAnotherThing } from './plan-row';
import { stillAhead } from './standing-file';

/** Plans it otherwise. Who may come is told what changed for him; more places go to those who wait. */
@Injectable()
export class ChangeBreakfast {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly breakfasts: BreakfastsRepository,
    private readonly concerned: WhoIsConcerned,
  ) {}

  /** @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver, InvalidInput */
  async execute(viewer: Viewer, id: string, details: BreakfastDetails): Promise<{ id: string }> {
    const { breakfast } = await this.breakfasts.visibleTo(viewer, id);
    refuseFaultsInBreakfast(details, breakfast.format, this.clock.now());
    const subject = { type: 'breakfast', id };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.change', subject }, async (act) => {
      await this.breakfasts.hold(id, act.manager);
      const { plan: before } = await stillAhead(this.breakfasts, viewer, id, act);
      const turn = await this.breakfasts.takeTurn(id, act.manager);
      const place = { id: this.ids.next(), breakfastId: id, version: before.version + 1, turn };
      const signed = { at: act.at, by: viewer.accountId };
      const plan = planRow(place, breakfast.format, details, signed);
      await this.breakfasts.add([plan], act.manager);
      act.emit({ topic: BREAKFAST, kind: SEATING, ref: { breakfastId: id, turn } });
      askForEve(plan, act);
      if (tellsAnotherThing(before, plan))
        await this.concerned.write(id, BREAKFAST_CHANGE, plan.version, act);
      return { id };
    });
  }
}
