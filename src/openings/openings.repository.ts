import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type Viewer, withinReach } from '../identity';
import { Ids } from '../platform/ids/ids';
import { ImportRun } from './import-run.entity';
import { Opening } from './opening.entity';
import type { Prerequisite } from './opening-facts';
import { OpeningOrigin } from './opening-origin.entity';
import { OpeningPrerequisite } from './opening-prerequisite.entity';
import { OpeningPublication } from './opening-publication.entity';
import { OpeningNotFound } from './openings.errors';

/** Any number: it only has to be ours. */
const IMPORT_LOCK = 718_2027;

/** The columns of an opening that search engines know. */
export type PublicWords = Pick<Opening, 'id' | 'title' | 'occupation' | 'tasks'>;

/** The only file of the room that writes. A viewer reaches her territory's openings and the imported ones. */
@Injectable()
export class OpeningsRepository {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
  ) {}

  /** @throws OpeningNotFound when absent or out of the viewer's reach. */
  async visibleTo(
    viewer: Viewer,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<Opening> {
    const opening = await manager.findOneBy(Opening, { id, territoryId: withinReach(viewer) });
    if (!opening) throw new OpeningNotFound();
    return opening;
  }

  /** As `visibleTo`, and held until the act ends so that two changes follow one another. */
  async heldFor(viewer: Viewer, id: string, manager: EntityManager): Promise<Opening> {
    await manager.query('SELECT 1 FROM opening WHERE id = $1 FOR UPDATE', [id]);
    return this.visibleTo(viewer, id, manager);
  }

  async byIds(ids: readonly string[], manager: EntityManager): Promise<Opening[]> {
    return ids.length === 0 ? [] : manager.findBy(Opening, { id: In([...ids]) });
  }

  /** What search engines know of these: four columns, since a rebuild reads every opening there is. */
  async publicWordsOf(ids: readonly string[], manager: EntityManager): Promise<PublicWords[]> {
    return manager.query<PublicWords[]>(
      'SELECT id, title, occupation, tasks FROM opening WHERE id = ANY($1::uuid[])',
      [ids],
    );
  }

  /** The `limit` next ones in the order of their ids, whatever their state. */
  async idsAfter(after: string | null, limit: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      'SELECT id FROM opening WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Two imports at once take turns, batch by batch. */
  async takeTurn(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  }

  async originsOf(
    externalIds: readonly string[],
    source: OpeningOrigin['source'],
    manager: EntityManager = this.source.manager,
  ): Promise<OpeningOrigin[]> {
    return manager.findBy(OpeningOrigin, { source, externalId: In([...externalIds]) });
  }

  async currentPublication(openingId: string, manager: EntityManager): Promise<OpeningPublication | null> {
    return manager.findOneBy(OpeningPublication, { openingId, endedAt: IsNull() });
  }

  async add(openings: readonly Opening[], manager: EntityManager): Promise<void> {
    if (openings.length > 0) await manager.insert(Opening, [...openings]);
  }

  async change(opening: Opening, manager: EntityManager): Promise<void> {
    opening.version += 1;
    await manager.save(Opening, opening);
  }

  async publish(publications: readonly OpeningPublication[], manager: EntityManager): Promise<void> {
    if (publications.length > 0) await manager.insert(OpeningPublication, [...publications]);
  }

  async savePublication(publication: OpeningPublication, manager: EntityManager): Promise<void> {
    await manager.save(OpeningPublication, publication);
  }

  async saveOrigins(origins: readonly OpeningOrigin[], manager: EntityManager): Promise<void> {
    if (origins.length > 0) await manager.save(OpeningOrigin, [...origins]);
  }

  /** Origins of openings that are new: nothing is looked for before it is written. */
  async addOrigins(origins: readonly OpeningOrigin[], manager: EntityManager): Promise<void> {
    if (origins.length > 0) await manager.insert(OpeningOrigin, [...origins]);
  }

  async prerequisitesOf(openingId: string, manager: EntityManager): Promise<Prerequisite[]> {
    const rows = await manager.find(OpeningPrerequisite, { where: { openingId }, order: { place: 'ASC' } });
    return rows.map(({ kind, label, level, value }) => ({ kind, label, level, value: value ?? undefined }));
  }

  /** Replaces what openings ask for, in the order given. */
  async setPrerequisites(
    asked: ReadonlyMap<string, readonly Prerequisite[]>,
    manager: EntityManager,
  ): Promise<void> {
    if (asked.size === 0) return;
    await manager.delete(OpeningPrerequisite, { openingId: In([...asked.keys()]) });
    await this.addPrerequisites(asked, manager);
  }

  /** What openings that are new ask for, in the order given. */
  async addPrerequisites(
    asked: ReadonlyMap<string, readonly Prerequisite[]>,
    manager: EntityManager,
  ): Promise<void> {
    const rows = [...asked].flatMap(([openingId, prerequisites]) =>
      prerequisites.map((one, place) => this.prerequisiteRow(openingId, one, place)),
    );
    if (rows.length > 0) await manager.insert(OpeningPrerequisite, rows);
  }

  /** Still listed by their source today: fresh, and nothing else changed. */
  async markSeen(
    openingIds: readonly string[],
    at: Date,
    today: string,
    manager: EntityManager,
  ): Promise<void> {
    if (openingIds.length === 0) return;
    await this.markListed(openingIds, at, manager);
    await manager.update(Opening, { id: In([...openingIds]) }, { freshOn: today });
  }

  /** Met in an import, read or not. */
  async markListed(openingIds: readonly string[], at: Date, manager: EntityManager): Promise<void> {
    if (openingIds.length === 0) return;
    await manager.update(OpeningOrigin, { openingId: In([...openingIds]) }, { lastSeenAt: at });
  }

  /** The newest publication of each opening, ended or not. */
  async newestPublications(
    openingIds: readonly string[],
    manager: EntityManager,
  ): Promise<OpeningPublication[]> {
    return manager
      .createQueryBuilder(OpeningPublication, 'p')
      .distinctOn(['p.openingId'])
      .where('p.openingId = ANY(:ids)', { ids: openingIds })
      .orderBy('p.openingId')
      .addOrderBy('p.at', 'DESC')
      .getMany();
  }

  /** Shown openings of a source that an import begun at `since` did not meet, a batch at a time. */
  async unseenSince(
    source: OpeningOrigin['source'],
    since: Date,
    manager: EntityManager,
  ): Promise<OpeningPublication[]> {
    return manager
      .createQueryBuilder(OpeningPublication, 'p')
      .innerJoin(OpeningOrigin, 'o', 'o.openingId = p.openingId')
      .where('p.endedAt IS NULL AND o.source = :source AND o.lastSeenAt < :since', { source, since })
      .orderBy('p.openingId')
      .limit(500)
      .getMany();
  }

  async addRun(run: ImportRun, manager: EntityManager): Promise<void> {
    await manager.insert(ImportRun, run as never);
  }

  private prerequisiteRow(openingId: string, { kind, label, level, value }: Prerequisite, place: number) {
    return { id: this.ids.next(), openingId, place, kind, label, level, value: value ?? null };
  }
}
