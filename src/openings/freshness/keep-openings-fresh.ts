import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/acts/act';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { tellShown } from '../openings-shown';
import { OpeningsRepository } from '../openings.repository';
import { OpeningAsk } from './opening-ask.entity';
import { type SilentOpening, SilentOpeningsRepository } from './silent-openings.repository';
import { ASK_AFTER, freshnessStep } from './still-open-rule';
import { STILL_OPEN_MAIL } from './still-open-words';

/**
 * Asks employers about their offers without news, warns them, and closes at last, one offer an act. Done twice, or by two
 * processes at once, it is done once; never silently: what is closed and what nobody can be asked stands on the coach's day.
 */
@Injectable()
export class KeepOpeningsFresh {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly silent: SilentOpeningsRepository,
    private readonly openings: OpeningsRepository,
  ) {}

  /** @returns how many were asked about or closed */
  async execute(): Promise<number> {
    const found = await this.silent.since(ASK_AFTER, this.clock.today());
    let done = 0;
    for (const opening of found) if (await this.see(opening)) done += 1;
    return done;
  }

  private async see(opening: SilentOpening): Promise<boolean> {
    const step = freshnessStep(opening.days);
    const subject = { type: 'opening', id: opening.id };
    if (step === 'close')
      return this.acts.perform({ by: SYSTEM, name: 'opening.expire', subject }, (act) =>
        this.close(opening, act),
      );
    const { doorId } = opening;
    if (step === null || doorId === null) return false;
    return this.acts.perform({ by: SYSTEM, name: `opening.${step}`, subject }, async (act) => {
      const ask = this.askOf(opening, doorId, step, act.at);
      if (!(await this.silent.addOnce(ask, act.manager))) return false;
      act.emit({ topic: MAIL, kind: STILL_OPEN_MAIL, ref: { askId: ask.id } });
      return true;
    });
  }

  private async close({ id, freshOn, days }: SilentOpening, act: OpenAct): Promise<boolean> {
    const { manager, at } = act;
    await this.silent.hold(id, manager);
    const publication = await this.openings.currentPublication(id, manager);
    const [opening] = await this.openings.byIds([id], manager);
    if (!publication || opening?.freshOn !== freshOn) return false;
    publication.end('expired', at, null, `Sans nouvelles de l’employeur depuis ${days} jours.`);
    await this.openings.savePublication(publication, manager);
    await this.openings.change(opening, manager);
    tellShown('hidden', [id], act);
    return true;
  }

  private askOf(
    { id, title, silentSince }: SilentOpening,
    employerDoorId: string,
    step: 'ask' | 'warn',
    at: Date,
  ) {
    const about = { openingId: id, title, silentSince, employerDoorId };
    return Object.assign(new OpeningAsk(), { id: this.ids.next(), step, at }, about);
  }
}
