import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { BreakfastNotFound } from '../breakfasts.errors';
import { BreakfastsRepository } from '../breakfasts.repository';
import { Breakfast } from './breakfast.entity';
import { type BreakfastDetails, type BreakfastFormat, refuseFaultsInBreakfast } from './breakfast-details';
import { askForEve } from './breakfast-topic';
import { planRow } from './plan-row';

/** Plans a petit-déj. Nobody is invited yet. */
@Injectable()
export class PlanBreakfast {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly breakfasts: BreakfastsRepository,
  ) {}

  /** @throws InvalidInput (days that cannot be, a title or a place that tells), BreakfastNotFound for an admin */
  async execute(viewer: Viewer, format: BreakfastFormat, details: BreakfastDetails): Promise<{ id: string }> {
    const { territoryId } = viewer;
    if (territoryId === null) throw new BreakfastNotFound();
    refuseFaultsInBreakfast(details, format, this.clock.now());
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.plan' }, async (act) => {
      const id = this.ids.next();
      const signed = { at: act.at, by: viewer.accountId };
      const breakfast = Object.assign(new Breakfast(), { id, territoryId, format, turn: 0, ...signed });
      const place = { id: this.ids.next(), breakfastId: id, version: 0, turn: 0 };
      const plan = planRow(place, format, details, signed);
      await this.breakfasts.add([breakfast, plan], act.manager);
      askForEve(plan, act);
      act.about({ type: 'breakfast', id });
      return { id };
    });
  }
}
