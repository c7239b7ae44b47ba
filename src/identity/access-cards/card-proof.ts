import { Injectable } from '@nestjs/common';
import { Ids } from '../../platform/ids/ids';
import { PasswordHasher } from '../sign-in/password-hasher';
import type { AccessCard } from './access-card.entity';
import type { AccessPin } from './access-pin.entity';
import { AccessCardsRepository } from './access-cards.repository';
import { CardSecrets } from './card-secrets';

/** Whether digits are those of a card; without a card it does the same work, and answers no. */
@Injectable()
export class CardProof {
  constructor(
    private readonly cards: AccessCardsRepository,
    private readonly secrets: CardSecrets,
    private readonly hasher: PasswordHasher,
    private readonly ids: Ids,
  ) {}

  /** The row that was right, for whoever must check later that it still stands; `null`: wrong. */
  async rightPin(card: AccessCard | null, digits: string): Promise<AccessPin | null> {
    const cardId = card?.id ?? this.ids.next();
    const pin = await this.cards.pinOf(cardId);
    const isRight = await this.hasher.verify(pin?.hash ?? null, this.secrets.pepperedDigits(cardId, digits));
    return isRight ? pin : null;
  }

  hashOf(cardId: string, digits: string): Promise<string> {
    return this.hasher.hash(this.secrets.pepperedDigits(cardId, digits));
  }
}
