import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { EMPLOYER } from '../../platform/database/employer-role';
import type { PublicationEnd } from '../opening-publication.entity';
import { OpeningAsk } from '../freshness/opening-ask.entity';
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

/** An offer he is asked about. */
export type Asked = Pick<OpeningAsk, 'openingId' | 'title' | 'at'>;

/** The door in hand, and what may be done with it. */
export interface DoorInHand {
  readonly door: Pick<EmployerDoor, 'id' | 'employerName'>;
  /** What he said here, the newest first. */
  words(): Promise<OwnWord[]>;
  /** The times during which his posts were shown, the newest first. */
  shown(): Promise<Shown[]>;
  /** What he is asked, the newest first. */
  asks(): Promise<Asked[]>;
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

/** PostgreSQL shows those of his posts, and of no other. */
const SHOWN = `SELECT opening_id AS "openingId", at, ended_at AS "endedAt", end_reason AS "endReason"
  FROM opening_publication ORDER BY at DESC`;
const OWN = { id: true, kind: true, content: true, at: true } as const;

function inHand(door: EmployerDoor, manager: EntityManager): DoorInHand {
  const where = { employerDoorId: door.id };
  const select = { id: true, openingId: true, title: true, at: true } as const;
  return {
    door,
    words: () =>
      manager.find(EmployerWord, { select: OWN, where, order: { rank: 'DESC' }, take: MOST_WORDS }),
    shown: () => manager.query<Shown[]>(SHOWN),
    asks: () => manager.find(OpeningAsk, { select, where, order: { at: 'DESC' } }),
    write: (word) => writeOnce({ ...word, employerDoorId: door.id }, manager),
  };
}

async function writeOnce(row: OwnWord & { employerDoorId: string }, manager: EntityManager): Promise<void> {
  const insert = manager.createQueryBuilder().insert().into(EmployerWord, Object.keys(row));
  await insert.values(row).orIgnore().returning([]).execute();
}
