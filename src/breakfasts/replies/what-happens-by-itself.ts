import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type OpenAct, SYSTEM } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../platform/outbox/outbox-handlers';
import { type BreakfastFile, BreakfastsRepository } from '../breakfasts.repository';
import { reminderRow } from '../invitations/remind-unanswered';
import { BREAKFAST_PLACE, BREAKFAST_REMINDER } from '../mails/mail-names';
import { BREAKFAST, EVE } from '../plan/breakfast-topic';
import { PlaceGiven } from './place-given.entity';
import { givenAt, standings } from './places';
import { employerPlaces } from './places-of';

/** Those who wait are told of a place that is theirs, and who comes is reminded the day before. Done twice, it is done once. */
@Injectable()
export class WhatHappensByItself implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly handlers: OutboxHandlers,
    private readonly breakfasts: BreakfastsRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(BREAKFAST, this);
  }

  async handle({ kind, ref }: TakenMessage): Promise<'done' | 'gone'> {
    const id = String(ref.breakfastId);
    const subject = { type: 'breakfast', id };
    return this.acts.perform({ by: SYSTEM, name: `breakfast.${kind}`, subject }, async (act) => {
      const file = await this.breakfasts.file(id, act.manager);
      if (!file || file.cancellation || file.plan.startsAt <= act.at) return 'gone' as const;
      if (kind === EVE) await this.remind(file, Number(ref.version), act);
      else await this.tellThoseGivenAPlace(file, Number(ref.turn), act);
      return 'done' as const;
    });
  }

  private async tellThoseGivenAPlace(file: BreakfastFile, turn: number, act: OpenAct): Promise<void> {
    const replies = await this.breakfasts.repliesTo(file.breakfast.id, act.manager);
    const { offered, asked } = employerPlaces(file, replies);
    for (const invitationId of givenAt(turn, offered, asked)) {
      const given = { id: this.ids.next(), invitationId, turn, at: act.at };
      const isNew = await this.breakfasts.givePlace(Object.assign(new PlaceGiven(), given), act.manager);
      if (isNew) act.emit({ topic: MAIL, kind: BREAKFAST_PLACE, ref: { invitationId, turn } });
    }
  }

  /** A plan that was replaced reminds of nothing: the one after it has asked for its own. */
  private async remind(file: BreakfastFile, version: number, act: OpenAct): Promise<void> {
    const startsThen = file.plans.find((one) => one.version === version)?.startsAt.getTime();
    if (startsThen !== file.plan.startsAt.getTime()) return;
    const replies = await this.breakfasts.repliesTo(file.breakfast.id, act.manager);
    const { offered, asked } = employerPlaces(file, replies);
    for (const [invitationId, { placed }] of standings(offered, asked)) {
      if (placed === 0) continue;
      const about = { invitationId, kind: 'eve' } as const;
      const row = Object.assign(reminderRow(this.ids.next(), about, this.clock.today()), {
        at: act.at,
        by: null,
      });
      if (!(await this.breakfasts.remind(row, act.manager))) continue;
      act.emit({ topic: MAIL, kind: BREAKFAST_REMINDER, ref: about });
    }
  }
}
