import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import { Config } from '../../platform/config/config';
import { NotFound } from '../../platform/http/domain-error';
import { Sessions } from '../../platform/sessions/sessions';
import { NoDemoInProduction } from '../identity.errors';
import type { Exchange } from '../sign-in/sign-in';
import { type Herself, herselfOf, type Viewer } from '../viewer';
import type { AccessCard } from './access-card.entity';
import { AccessCardsRepository } from './access-cards.repository';
import { AccessPin } from './access-pin.entity';
import { CardProof } from './card-proof';
import { CardSecrets } from './card-secrets';
import { type CardHolder, GiveAccess } from './give-access';

/** The digits of everybody in the demo world, until they choose others: the middle of a telephone's keys. */
export const DEMO_DIGITS = '2580';

/** A person of the demo world, with what she comes in with. */
export interface DemoPerson {
  readonly herself: Herself;
  /** What her card's QR code holds. */
  readonly url: string;
  readonly code: string;
}

/** The people of the demo world and their cards. In production there are none. */
@Injectable()
export class DemoCards {
  constructor(
    private readonly acts: Acts,
    private readonly config: Config,
    private readonly giving: GiveAccess,
    private readonly cards: AccessCardsRepository,
    private readonly proof: CardProof,
    private readonly secrets: CardSecrets,
    private readonly sessions: Sessions,
  ) {}

  /** A card already opened, with the digits everybody knows. */
  async give(viewer: Viewer, holder: Omit<CardHolder, 'demo'>): Promise<void> {
    const { cardId } = await this.giving.execute(viewer, { ...holder, demo: true });
    const hash = await this.proof.hashOf(cardId, DEMO_DIGITS);
    const subject = { type: 'participant', id: holder.participantId };
    const by = { kind: 'participant', id: holder.participantId } as const;
    await this.acts.perform({ by, name: 'access.demo', subject }, async ({ manager, at }) => {
      await this.cards.setPin(manager, Object.assign(new AccessPin(), { cardId, hash, setAt: at }));
      return {};
    });
  }

  /** Nobody in production. */
  async people(): Promise<DemoPerson[]> {
    if (this.config.production) return [];
    return (await this.cards.demo()).map((card) => this.personOf(card));
  }

  /** Becoming one of them without her digits. @throws NotFound when it is nobody of the demo world. */
  async enter(participantId: string, exchange: Exchange): Promise<void> {
    if (this.config.production) throw new NoDemoInProduction();
    const card = await this.cards.liveOf(participantId);
    if (!card?.demo) throw new NotFound();
    const owner = { kind: 'participant', id: participantId } as const;
    const subject = { type: 'participant', id: participantId };
    await this.acts.perform({ by: owner, name: 'access.demo', subject }, async ({ manager }) => {
      await this.sessions.begin(exchange, owner, { sharedDevice: true, manager });
      return {};
    });
  }

  private personOf({ id, participantId, territoryId, code }: AccessCard): DemoPerson {
    return { herself: herselfOf(participantId, territoryId), url: this.secrets.urlOf(id), code };
  }
}
