import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OPENINGS_SHOWN, openingsIn, PublishedOpeningsQuery } from '../../openings';
import { type OpenAct, SYSTEM } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { type OutboxHandler, OutboxHandlers, type TakenMessage } from '../../platform/outbox/outbox-handlers';
import { KEPT_DAYS, NoticesRepository } from './notices.repository';
import { OpeningNotice } from './opening-notice.entity';
import { WhoToTell } from './who-to-tell';

const DAY_MS = 86_400_000;

/** New openings are read against everybody, and shown to who follows somebody who might like them. Asked twice, it does nothing more. */
@Injectable()
export class NoticeNewOpenings implements OutboxHandler, OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly handlers: OutboxHandlers,
    private readonly openings: PublishedOpeningsQuery,
    private readonly whoToTell: WhoToTell,
    private readonly notices: NoticesRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(OPENINGS_SHOWN, this);
  }

  async handle({ kind, ref }: TakenMessage): Promise<void> {
    if (kind === 'shown') await this.notice(openingsIn(ref));
    else await this.forget(kind === 'hidden' ? openingsIn(ref) : []);
  }

  private async notice(openingIds: readonly string[]): Promise<void> {
    const told = await this.whoToTell.about(openingIds);
    if (told.length === 0) return;
    await this.acts.perform({ by: SYSTEM, name: 'openings.notice' }, async (act) => {
      const added = await this.notices.add(
        told.map((one) => Object.assign(new OpeningNotice(), { ...one, at: act.at, seenAt: null })),
        act.manager,
      );
      if (added > 0) forgetLater(act);
    });
  }

  /** What was published again meanwhile keeps its notices. */
  private async forget(openingIds: readonly string[]): Promise<void> {
    const shown = new Set((await this.openings.publishedAnywhere(openingIds)).map(({ facts }) => facts.id));
    const hidden = openingIds.filter((id) => !shown.has(id));
    await this.acts.perform({ by: SYSTEM, name: 'openings.forget-notices' }, async ({ at, manager }) => {
      if (hidden.length > 0) await this.notices.removeAbout(hidden, manager);
      await this.notices.removeOld(at, manager);
    });
  }
}

/** What is written now goes by itself. */
function forgetLater({ at, emit }: OpenAct): void {
  const dueAt = new Date(at.getTime() + KEPT_DAYS * DAY_MS + 1);
  emit({ topic: OPENINGS_SHOWN, kind: 'old', ref: {}, dueAt });
}
