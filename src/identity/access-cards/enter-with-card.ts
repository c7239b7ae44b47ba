import { Injectable } from '@nestjs/common';
import type { Actor, OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { blindIndex } from '../../platform/encryption/encrypted';
import { hashOfSecret } from '../../platform/ids/ids';
import { AccountTries } from '../../platform/sessions/account-tries';
import { Sessions } from '../../platform/sessions/sessions';
import type { Exchange } from '../sign-in/sign-in';
import type { AccessCard } from './access-card.entity';
import { CardNoLongerWorks, CardToOpenTogether, WrongCodeOrDigits, WrongDigits } from './access-cards.errors';
import { AccessCardsRepository } from './access-cards.repository';
import { AccessPin } from './access-pin.entity';
import { CardProof } from './card-proof';
import { CardSecrets } from './card-secrets';
import { typedCardCode } from './card-words';
import { type ChosenDigits, checkedDigits } from './chosen-digits';

const NOBODY: Actor = { kind: 'anonymous', id: null };

/** What the page behind a card asks for: digits to choose, digits to type, her coach; nothing when she is in already. */
export type CardDoor = 'choose' | 'type' | 'coach' | 'inside';

/** Coming in at her own door: the card says who, four digits prove it. */
@Injectable()
export class EnterWithCard {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly tries: AccountTries,
    private readonly sessions: Sessions,
    private readonly cards: AccessCardsRepository,
    private readonly proof: CardProof,
    private readonly secrets: CardSecrets,
  ) {}

  /** Looking changes nothing. `asking`: who is signed in on this device, if anybody. @throws CardNoLongerWorks */
  async doorOf(token: string, asking: string | null): Promise<CardDoor> {
    const { id, participantId } = await this.cardOf(token);
    if (asking === participantId) return 'inside';
    if (await this.cards.pinOf(id)) return 'type';
    return (await this.cards.openingOf(id, this.clock.today())) ? 'choose' : 'coach';
  }

  /** @throws CardNoLongerWorks, WrongDigits, TooManyTries at the eleventh try */
  async withLink(token: string, digits: string, ownDevice: boolean, exchange: Exchange): Promise<void> {
    const card = await this.cardOf(token);
    await this.tries.countShort('card', card.id);
    const pin = await this.proof.rightPin(card, digits);
    if (!pin) return this.refuse(card, new WrongDigits());
    await this.enter(card, pin, ownDevice, exchange);
    await this.tries.forget('card', card.id);
  }

  /**
   * With the code that is printed on the card. Counted apart from the link: whoever tries codes locks
   * no one out of her own telephone. With the six digits her coach shows, answers the page where she
   * chooses her own; `null` when she is in.
   * @throws WrongCodeOrDigits alike for an unknown code and wrong digits; TooManyTries
   */
  async withCode(
    typed: { code: string; digits: string; ownDevice: boolean },
    exchange: Exchange,
  ): Promise<string | null> {
    const code = typedCardCode(typed.code);
    await this.tries.countShort('card-code', code ?? typed.code);
    const card = code ? await this.cards.liveOfCode(blindIndex(code)) : null;
    const pin = await this.proof.rightPin(card, typed.digits);
    if (card && pin) await this.enter(card, pin, typed.ownDevice, exchange);
    else if (!card || !(await this.isFirstNumber(card, typed.digits))) {
      return this.refuse(card, new WrongCodeOrDigits());
    }
    await this.tries.forget('card-code', code!);
    return pin ? null : this.secrets.tokenOf(card.id);
  }

  /** The first opening: she chooses her digits, and is in. @throws CardNoLongerWorks, CardToOpenTogether */
  async choose(token: string, chosen: ChosenDigits, ownDevice: boolean, exchange: Exchange): Promise<void> {
    const card = await this.cardOf(token);
    const digits = checkedDigits(chosen);
    const hash = await this.proof.hashOf(card.id, digits);
    await this.begin('access.begin', card, ownDevice, exchange, async ({ manager, at }) => {
      const isOpen = await this.cards.openingOf(card.id, this.clock.today(), manager);
      if (!isOpen || (await this.cards.pinOf(card.id, manager))) throw new CardToOpenTogether();
      const pin = Object.assign(new AccessPin(), { cardId: card.id, hash, setAt: at });
      await this.cards.setPin(manager, pin);
    });
  }

  private enter(card: AccessCard, pin: AccessPin, ownDevice: boolean, exchange: Exchange): Promise<void> {
    return this.begin('access.enter', card, ownDevice, exchange, async ({ manager }) => {
      const standing = await this.cards.pinOf(card.id, manager);
      if (standing?.hash !== pin.hash) throw new WrongDigits();
    });
  }

  /** A session in the transaction that checked, once more, that the card is live. */
  private async begin(
    name: string,
    { id, participantId }: AccessCard,
    ownDevice: boolean,
    exchange: Exchange,
    check: (act: OpenAct) => Promise<void>,
  ): Promise<void> {
    const owner = { kind: 'participant', id: participantId } as const;
    const subject = { type: 'participant', id: participantId };
    await this.acts.perform({ by: owner, name, subject }, async (act) => {
      if (!(await this.cards.holdLive(act.manager, id))) throw new CardNoLongerWorks();
      await check(act);
      const device = { sharedDevice: !ownDevice, remembered: ownDevice, manager: act.manager };
      await this.sessions.begin(exchange, owner, device);
      return {};
    });
  }

  private async cardOf(token: string): Promise<AccessCard> {
    const card = await this.cards.liveOfToken(hashOfSecret(token));
    if (!card) throw new CardNoLongerWorks();
    return card;
  }

  private async isFirstNumber({ id }: AccessCard, digits: string): Promise<boolean> {
    const opening = await this.cards.openingOf(id, this.clock.today());
    return opening !== null && this.secrets.numberOf(opening.id) === digits && !(await this.cards.pinOf(id));
  }

  /** Refusals stand in the audit trail too. */
  private async refuse(card: AccessCard | null, refusal: Error): Promise<never> {
    const subject = card ? { type: 'participant', id: card.participantId } : undefined;
    const act = { by: NOBODY, name: 'access.refuse', ...(subject ? { subject } : {}) };
    await this.acts.perform(act, async () => ({}));
    throw refusal;
  }
}
