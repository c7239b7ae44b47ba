import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { IntroductionAnswer } from './answers/introduction-answer.entity';
import { Introduction } from './introduction.entity';
import { IntroductionReply } from './replies/introduction-reply.entity';
import { IntroductionSending } from './sending/introduction-sending.entity';

/** One introduction with everything she answered, what was sent and what came back; each list oldest first. */
export interface IntroductionFile {
  readonly introduction: Introduction;
  readonly answers: readonly IntroductionAnswer[];
  readonly sendings: readonly IntroductionSending[];
  readonly replies: readonly IntroductionReply[];
}

/** Any number: it only has to be ours. */
const TURN = 718_2070;

/** Introductions and what happened to them. Whoever asks has already shown that she follows the person, or is her. */
@Injectable()
export class IntroductionsRepository {
  constructor(private readonly source: DataSource) {}

  /** What is written about one person follows one another, until the act ends. */
  async takeTurn(participantId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [TURN, participantId]);
  }

  async find(
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<IntroductionFile | undefined> {
    const [file] = await this.withHistory(await manager.findBy(Introduction, { id }), manager);
    return file;
  }

  /** Everything about these people, newest first. */
  async ofPeople(
    participantIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<IntroductionFile[]> {
    if (participantIds.length === 0) return [];
    const where = { participantId: In([...participantIds]) };
    return this.withHistory(await manager.find(Introduction, { where, order: NEWEST_FIRST }), manager);
  }

  /** The same, about one opening. */
  async ofOpening(openingId: string, participantIds: readonly string[]): Promise<IntroductionFile[]> {
    if (participantIds.length === 0) return [];
    const { manager } = this.source;
    const where = { openingId, participantId: In([...participantIds]) };
    return this.withHistory(await manager.find(Introduction, { where, order: NEWEST_FIRST }), manager);
  }

  /** The id of the introduction that stands between this person and this opening; null when none does. */
  async standing(
    participantId: string,
    openingId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<string | null> {
    const found = await manager.findOneBy(Introduction, { participantId, openingId, withdrawnAt: IsNull() });
    return found?.id ?? null;
  }

  async add(introduction: Introduction, manager: EntityManager): Promise<void> {
    await manager.insert(Introduction, introduction);
  }

  async saveWithdrawal(introduction: Introduction, manager: EntityManager): Promise<void> {
    await manager.save(Introduction, introduction);
  }

  async addAnswer(answer: IntroductionAnswer, manager: EntityManager): Promise<void> {
    await manager.insert(IntroductionAnswer, answer);
  }

  async addSending(sending: IntroductionSending, manager: EntityManager): Promise<void> {
    await manager.insert(IntroductionSending, sending);
  }

  /** The sending that put this page before somebody. */
  sendingOfPage(publicationId: string, manager: EntityManager): Promise<IntroductionSending | null> {
    return manager.findOneBy(IntroductionSending, { publicationId });
  }

  async saveRefusedMail({ id, mailRefusedAt }: IntroductionSending, manager: EntityManager): Promise<void> {
    await manager.update(IntroductionSending, { id }, { mailRefusedAt });
  }

  /** Writes a reply once: one that is there already stays. False when it was. */
  async addReplyOnce(reply: Omit<IntroductionReply, 'rank'>, manager: EntityManager): Promise<boolean> {
    const insert = manager.createQueryBuilder().insert().into(IntroductionReply).values(reply);
    const { raw } = await insert.orIgnore().returning('id').execute();
    return (raw as unknown[]).length > 0;
  }

  private async withHistory(
    introductions: readonly Introduction[],
    manager: EntityManager,
  ): Promise<IntroductionFile[]> {
    if (introductions.length === 0) return [];
    const where = { introductionId: In(introductions.map(({ id }) => id)) };
    const order = { rank: 'ASC' } as const;
    const answers = await manager.find(IntroductionAnswer, { where, order });
    const sendings = await manager.find(IntroductionSending, { where, order });
    const replies = await manager.find(IntroductionReply, { where, order });
    return introductions.map((introduction) => {
      const its = ({ introductionId }: { introductionId: string }) => introductionId === introduction.id;
      return {
        introduction,
        answers: answers.filter(its),
        sendings: sendings.filter(its),
        replies: replies.filter(its),
      };
    });
  }
}

const NEWEST_FIRST = { at: 'DESC', id: 'ASC' } as const;
