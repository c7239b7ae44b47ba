import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { addDays, civilDayOf } from '../../platform/clock/civil-day';
import { blindIndex } from '../../platform/encryption/encrypted';
import { NotFound } from '../../platform/http/domain-error';
import { hashOfSecret, Ids } from '../../platform/ids/ids';
import { Sessions } from '../../platform/sessions/sessions';
import { Caseload } from '../caseload/caseload';
import type { Viewer } from '../viewer';
import { AccessCard } from './access-card.entity';
import { CardJustGiven } from './access-cards.errors';
import { AccessCardsRepository } from './access-cards.repository';
import { cardCodeOf } from './card-words';
import { CardSecrets } from './card-secrets';
import { FirstOpening } from './first-opening.entity';

/** Who is given access, where, and whether she is of the demo world. */
export interface CardHolder {
  readonly participantId: string;
  readonly territoryId: string;
  readonly demo?: boolean;
}

/** Giving a person her way in, or giving it back: by whoever follows her, face to face. */
@Injectable()
export class GiveAccess {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly caseload: Caseload,
    private readonly cards: AccessCardsRepository,
    private readonly secrets: CardSecrets,
    private readonly sessions: Sessions,
  ) {}

  /**
   * A new card. The former one, its digits and every session of hers end in the same transaction.
   * @throws NotFound unless this viewer follows her; CardJustGiven when a colleague does so at this moment
   */
  async execute(viewer: Viewer, holder: CardHolder): Promise<{ cardId: string }> {
    const { participantId } = holder;
    await this.assertFollows(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'access.give', subject }, async (act) => {
      const former = await this.cards.holdLiveOf(act.manager, participantId);
      if (former) await this.cards.end(act.manager, former.id, { by: viewer.accountId, at: act.at });
      await this.sessions.endAll({ kind: 'participant', id: participantId }, act.manager);
      const card = await this.cardFor(act, holder, viewer.accountId);
      if (!(await this.cards.add(act.manager, card))) throw new CardJustGiven();
      await this.open(act, card.id, viewer.accountId);
      return { cardId: card.id };
    });
  }

  /** Lets her choose her digits again until tomorrow evening, when she had not yet. @throws NotFound */
  async openAgain(viewer: Viewer, participantId: string): Promise<void> {
    await this.assertFollows(viewer, participantId);
    const subject = { type: 'participant', id: participantId };
    await this.acts.perform({ by: viewer.actor, name: 'access.open-again', subject }, async (act) => {
      const card = await this.cards.holdLiveOf(act.manager, participantId);
      if (!card) throw new NotFound();
      await this.open(act, card.id, viewer.accountId);
      return {};
    });
  }

  private async assertFollows(viewer: Viewer, participantId: string): Promise<void> {
    if (!(await this.caseload.follows(viewer, participantId))) throw new NotFound();
  }

  private async cardFor(
    { manager, at }: OpenAct,
    { participantId, territoryId, demo = false }: CardHolder,
    madeBy: string,
  ): Promise<AccessCard> {
    const id = this.ids.next();
    const code = await this.freeCode(manager);
    return Object.assign(new AccessCard(), {
      id,
      participantId,
      territoryId,
      tokenHash: hashOfSecret(this.secrets.tokenOf(id)),
      code,
      codeIndex: blindIndex(code),
      demo,
      madeAt: at,
      madeBy,
      endedAt: null,
      endedBy: null,
    });
  }

  /** One that no card ever had: an old card found in a pocket must not be somebody else's. */
  private async freeCode(manager: OpenAct['manager']): Promise<string> {
    for (;;) {
      const code = cardCodeOf(this.ids.digits(8));
      if (!(await this.cards.hasCode(manager, blindIndex(code)))) return code;
    }
  }

  private async open({ manager, at }: OpenAct, cardId: string, by: string): Promise<void> {
    const lastDay = addDays(civilDayOf(at), 1);
    const opening = { id: this.ids.next(), cardId, at, by, lastDay };
    await this.cards.addOpening(manager, Object.assign(new FirstOpening(), opening));
  }
}
