import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, MoreThanOrEqual, type SelectQueryBuilder } from 'typeorm';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Config } from '../../platform/config/config';
import { AccessCard } from './access-card.entity';
import { AccessPin } from './access-pin.entity';
import { FirstOpening } from './first-opening.entity';

/** Cards and digits. A card is live until another one is given; in production, one of the demo world never is. */
@Injectable()
export class AccessCardsRepository {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  liveOf(participantId: string): Promise<AccessCard | null> {
    return this.live().andWhere('card.participantId = :participantId', { participantId }).getOne();
  }

  liveOfToken(tokenHash: string): Promise<AccessCard | null> {
    return this.live().andWhere('card.tokenHash = :tokenHash', { tokenHash }).getOne();
  }

  liveOfCode(codeIndex: string): Promise<AccessCard | null> {
    return this.live().andWhere('card.codeIndex = :codeIndex', { codeIndex }).getOne();
  }

  /** Holds the card until the transaction ends; `null` when it has ended meanwhile. */
  holdLive(manager: EntityManager, id: string): Promise<AccessCard | null> {
    return this.live(manager).andWhere('card.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** The same, by whose card it is. */
  holdLiveOf(manager: EntityManager, participantId: string): Promise<AccessCard | null> {
    return this.live(manager)
      .andWhere('card.participantId = :participantId', { participantId })
      .setLock('pessimistic_write')
      .getOne();
  }

  /** Every card this person was given, the latest first. */
  allOf(participantId: string): Promise<AccessCard[]> {
    return this.source.manager.find(AccessCard, { where: { participantId }, order: { madeAt: 'DESC' } });
  }

  /** The live cards of the demo world. */
  demo(): Promise<AccessCard[]> {
    return this.live().andWhere('card.demo').orderBy('card.madeAt').addOrderBy('card.id').getMany();
  }

  hasCode(manager: EntityManager, codeIndex: string): Promise<boolean> {
    return manager.existsBy(AccessCard, { codeIndex });
  }

  /** False when she has just been given another one. */
  async add(manager: EntityManager, card: AccessCard): Promise<boolean> {
    const insert = manager.createQueryBuilder().insert().into(AccessCard).values(card).orIgnore();
    return ((await insert.returning('id').execute()).raw as unknown[]).length > 0;
  }

  /** The card and its digits open nothing from here on. */
  async end(manager: EntityManager, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
    await manager.update(AccessCard, { id }, { endedAt: at, endedBy: by });
    await manager.delete(AccessPin, { cardId: id });
  }

  pinOf(cardId: string, manager: EntityManager = this.source.manager): Promise<AccessPin | null> {
    return manager.findOneBy(AccessPin, { cardId });
  }

  async setPin(manager: EntityManager, pin: AccessPin): Promise<void> {
    await manager.upsert(AccessPin, pin, ['cardId']);
  }

  async addOpening(manager: EntityManager, opening: FirstOpening): Promise<void> {
    await manager.insert(FirstOpening, opening);
  }

  /** The time under way in which she may choose her digits; `null` when there is none. */
  openingOf(
    cardId: string,
    today: CivilDay,
    manager: EntityManager = this.source.manager,
  ): Promise<FirstOpening | null> {
    const where = { cardId, lastDay: MoreThanOrEqual(today) };
    return manager.findOne(FirstOpening, { where, order: { at: 'DESC' } });
  }

  private live(manager: EntityManager = this.source.manager): SelectQueryBuilder<AccessCard> {
    const live = manager.createQueryBuilder(AccessCard, 'card').where('card.endedAt IS NULL');
    return this.config.production ? live.andWhere('NOT card.demo') : live;
  }
}
