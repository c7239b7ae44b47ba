import { Injectable } from '@nestjs/common';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { NotFound } from '../../platform/http/domain-error';
import { Caseload } from '../caseload/caseload';
import type { Viewer } from '../viewer';
import { AccessCardsRepository } from './access-cards.repository';
import { CardSecrets } from './card-secrets';

/** A card, as whoever gives it shows it to her and prints it. */
export interface CardGiven {
  readonly url: string;
  readonly code: string;
  readonly madeAt: Date;
  /** Whether she has chosen her digits; when she comes in afterwards is hers to know. */
  readonly opened: boolean;
  /** Until when she may choose them, and what she types instead of scanning; `null`: not now. */
  readonly opening: { readonly lastDay: CivilDay; readonly number: string } | null;
}

/** The live cards of the people one follows. */
@Injectable()
export class CardsGiven {
  constructor(
    private readonly clock: Clock,
    private readonly caseload: Caseload,
    private readonly cards: AccessCardsRepository,
    private readonly secrets: CardSecrets,
  ) {}

  /** `null` when she holds none yet. @throws NotFound unless this viewer follows her */
  async of(viewer: Viewer, participantId: string): Promise<CardGiven | null> {
    if (!(await this.caseload.follows(viewer, participantId))) throw new NotFound();
    const card = await this.cards.liveOf(participantId);
    if (!card) return null;
    const opened = (await this.cards.pinOf(card.id)) !== null;
    const opening = opened ? null : await this.cards.openingOf(card.id, this.clock.today());
    return {
      url: this.secrets.urlOf(card.id),
      code: card.code,
      madeAt: card.madeAt,
      opened,
      opening: opening && { lastDay: opening.lastDay, number: this.secrets.numberOf(opening.id) },
    };
  }
}
