import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { NotFound } from '../../platform/http/domain-error';
import { AccountTries } from '../../platform/sessions/account-tries';
import { Sessions } from '../../platform/sessions/sessions';
import { AccountsRepository } from '../accounts/accounts.repository';
import type { Herself } from '../viewer';
import type { AccessCard } from './access-card.entity';
import { WrongDigits } from './access-cards.errors';
import { AccessCardsRepository } from './access-cards.repository';
import { AccessPin } from './access-pin.entity';
import { CardProof } from './card-proof';
import { type ChosenDigits, checkedDigits } from './chosen-digits';

/** One time she was given access, as she reads it. */
export interface AccessGiven {
  readonly at: Date;
  /** Name of whoever gave it. */
  readonly by: string;
  /** She had access before. */
  readonly again: boolean;
}

/** What a person may do with her own access, once in. */
@Injectable()
export class HerAccess {
  constructor(
    private readonly acts: Acts,
    private readonly tries: AccountTries,
    private readonly sessions: Sessions,
    private readonly accounts: AccountsRepository,
    private readonly cards: AccessCardsRepository,
    private readonly proof: CardProof,
  ) {}

  /** Every card she was given, the latest first. */
  async given({ participantId }: Herself): Promise<AccessGiven[]> {
    const cards = await this.cards.allOf(participantId);
    const names = await this.accounts.namesOf(cards.map(({ madeBy }) => madeBy));
    return cards.map(({ madeAt, madeBy }, index) => ({
      at: madeAt,
      by: names.get(madeBy) ?? '',
      again: index < cards.length - 1,
    }));
  }

  /** Says again who she is, on this device. @throws WrongDigits, TooManyTries */
  async prove(her: Herself, digits: string, request: Request): Promise<void> {
    await this.perform(her, 'access.prove', { digits, field: 'pin' }, async ({ manager }) => {
      await this.sessions.prove(request, manager);
    });
  }

  /**
   * New digits; her other devices ask for them at once.
   * @throws WrongDigits, TooManyTries, DigitsDiffer, ObviousDigits
   */
  async changeDigits(her: Herself, digits: string, chosen: ChosenDigits, request: Request): Promise<void> {
    const wanted = checkedDigits(chosen);
    await this.perform(
      her,
      'access.change-digits',
      { digits, field: 'pinNow' },
      async ({ manager, at }, card) => {
        const hash = await this.proof.hashOf(card.id, wanted);
        const pin = Object.assign(new AccessPin(), { cardId: card.id, hash, setAt: at });
        await this.cards.setPin(manager, pin);
        await this.sessions.endOthers(request, { kind: 'participant', id: her.participantId }, manager);
      },
    );
  }

  /** Acts once her digits were right. They are counted as at the door: here too, somebody may be guessing. */
  private async perform(
    { participantId, actor }: Herself,
    name: string,
    { digits, field }: { digits: string; field: string },
    work: (act: OpenAct, card: AccessCard) => Promise<void>,
  ): Promise<void> {
    const card = await this.cards.liveOf(participantId);
    if (!card) throw new NotFound();
    await this.tries.countShort('card', card.id);
    if (!(await this.proof.rightPin(card, digits))) throw new WrongDigits(field);
    const subject = { type: 'participant', id: participantId };
    await this.acts.perform({ by: actor, name, subject }, async (act) => {
      if (!(await this.cards.holdLive(act.manager, card.id))) throw new NotFound();
      await work(act, card);
      return {};
    });
    await this.tries.forget('card', card.id);
  }
}
