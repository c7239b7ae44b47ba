import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { IntroductionAnswer } from './answers/introduction-answer.entity';
import { Introduction } from './introduction.entity';

/** One introduction with everything she answered, oldest first. */
export interface IntroductionFile {
  readonly introduction: Introduction;
  readonly answers: readonly IntroductionAnswer[];
}

/** Any number: it only has to be ours. */
const TURN = 718_2070;

/** Introductions and answers. Whoever asks has already shown that she follows the person, or is her. */
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
    const [file] = await this.withAnswers(await manager.findBy(Introduction, { id }), manager);
    return file;
  }

  /** Everything about these people, newest first. */
  async ofPeople(
    participantIds: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<IntroductionFile[]> {
    if (participantIds.length === 0) return [];
    const where = { participantId: In([...participantIds]) };
    return this.withAnswers(await manager.find(Introduction, { where, order: NEWEST_FIRST }), manager);
  }

  /** The same, about one opening. */
  async ofOpening(openingId: string, participantIds: readonly string[]): Promise<IntroductionFile[]> {
    if (participantIds.length === 0) return [];
    const { manager } = this.source;
    const where = { openingId, participantId: In([...participantIds]) };
    return this.withAnswers(await manager.find(Introduction, { where, order: NEWEST_FIRST }), manager);
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

  private async withAnswers(
    introductions: readonly Introduction[],
    manager: EntityManager,
  ): Promise<IntroductionFile[]> {
    if (introductions.length === 0) return [];
    const answers = await manager.find(IntroductionAnswer, {
      where: { introductionId: In(introductions.map(({ id }) => id)) },
      order: { rank: 'ASC' },
    });
    return introductions.map((introduction) => ({
      introduction,
      answers: answers.filter(({ introductionId }) => introductionId === introduction.id),
    }));
  }
}

const NEWEST_FIRST = { at: 'DESC', id: 'ASC' } as const;
