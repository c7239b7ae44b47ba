import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { EMPLOYER } from '../../platform/database/employer-role';
import type { PublicationEnd } from '../opening-publication.entity';
import { EmployerDoor } from './employer-door.entity';
import { EmployerWord } from './employer-word.entity';

/** A word as the one who said it reads it again. */
export type OwnWord = Pick<EmployerWord, 'id' | 'kind' | 'content' | 'at'>;

/** What became of a post: shown since `at`, and no more since `endedAt`. */
export interface Shown {
  readonly openingId: string;
  readonly at: Date;
  readonly endedAt: Date | null;
  readonly endReason: PublicationEnd | null;
}

/** The door in hand, and what may be done with it. */
export interface DoorInHand {
  readonly door: Pick<EmployerDoor, 'id' | 'employerName'>;
  /** What he said here, the newest first. */
  words(): Promise<OwnWord[]>;
  /** The times during which his posts were shown, the newest first. */
  shown(): Promise<Shown[]>;
  /** Writes once: one that is there already stays. */
  write(word: OwnWord): Promise<void>;
}

/** What is read of his words: enough for a year of a shop that hires every week. */
const MOST_WORDS = 200;

/** What an employer reads and writes at his door, under the employer role: one door at a time, the one whose link is in hand. */
@Injectable()
export class DoorSideRepository {
  constructor(@InjectDataSource(EMPLOYER) private readonly source: DataSource) {}

  /** Works on the door of a link within one transaction; null when the link opens nothing. */
  async holding<T>(linkHash: string, work: (hand: DoorInHand) => Promise<T>): Promise<T | null> {
    return this.source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('entremise.link', $1, true)`, [linkHash]);
      // PostgreSQL shows one row at most; which one is not asked here.
      const [door] = await manager.find(EmployerDoor, { select: { id: true, employerName: true }, take: 1 });
      return door ? work(inHand(door, manager)) : null;
    });
  }
}

const OWN = { id: true, kind: true, content: true, at: true } as const;

function inHand(door: EmployerDoor, manager: EntityManager): DoorInHand {
  const employerDoorId = door.id;
  return {
    door,
    words: () =>
      manager.find(EmployerWord, {
        select: OWN,
        where: { employerDoorId },
        order: { rank: 'DESC' },
        take: MOST_WORDS,
      }),
    shown: () =>
      manager.query<Shown[]>(
        `SELECT opening_id AS "openingId", at, ended_at AS "endedAt", end_reason AS "endReason"
         FROM opening_publication ORDER BY at DESC`,
      ),
    write: async (word) => {
      const row = { ...word, employerDoorId };
      await manager
        .createQueryBuilder()
        .insert()
        .into(EmployerWord, [...Object.keys(row)])
        .values(row)
        .orIgnore()
        .returning([])
        .execute();
    },
  };
}
