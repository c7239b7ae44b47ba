import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { OpenAct } from '../../platform/acts/act';
import { blindIndex } from '../../platform/encryption/encrypted';
import { Ids } from '../../platform/ids/ids';
import { EmployerContact } from '../contacts/employer-contact.entity';
import { Employer } from '../employer.entity';
import { EmployerLine } from './employer-line.entity';

/** Rows written in one statement: far from what PostgreSQL takes at most. */
const AT_ONCE = 500;
/** Two tables brought at once would each miss what the other one adds. */
const LOCK = 'bring-employers';

/** What an import of employers reads and writes beside the employers themselves. */
@Injectable()
export class EmployersImportRepository {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
  ) {}

  /** One table after the other, until the act ends. */
  async waitTurn({ manager }: OpenAct): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [LOCK]);
  }

  /** Every employer with one of these numbers or names, or that one of them joined; oldest first. */
  async known(
    sirets: readonly string[],
    nameKeys: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<Employer[]> {
    return manager
      .createQueryBuilder(Employer, 'e')
      .where('e.siret = ANY(:sirets) OR e.nameKey = ANY(:nameKeys)', { sirets, nameKeys })
      .orWhere(
        `e.id IN (SELECT kept_id FROM employer_merge
          WHERE absorbed_siret = ANY(:sirets) OR absorbed_name_key = ANY(:nameKeys))`,
      )
      .orderBy({ 'e.createdAt': 'ASC', 'e.id': 'ASC' })
      .getMany();
  }

  /** Numbers of employers that became one with these, by the one that stays. */
  async formerSirets(
    ids: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<ReadonlyMap<string, string[]>> {
    const rows = await manager.query<{ id: string; sirets: string[] }[]>(
      `SELECT kept_id AS id, array_agg(absorbed_siret) AS sirets FROM employer_merge
       WHERE kept_id = ANY($1::uuid[]) AND absorbed_siret IS NOT NULL GROUP BY kept_id`,
      [ids],
    );
    return new Map(rows.map(({ id, sirets }) => [id, sirets]));
  }

  /** Those a territory knows at these employers, who left included. */
  async contactsAt(
    employerIds: readonly string[],
    territoryId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<EmployerContact[]> {
    if (employerIds.length === 0) return [];
    const where = { employerId: In([...employerIds]), territoryId };
    return manager.find(EmployerContact, { where, order: { at: 'ASC', id: 'ASC' } });
  }

  /** Employers by the marks of the lines that made them, for this territory. */
  async brought(
    territoryId: string | null,
    marks: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<ReadonlyMap<string, string>> {
    const byKey = new Map(marks.map((mark) => [keyed(territoryId, mark), mark]));
    const rows = await manager.findBy(EmployerLine, { mark: In([...byKey.keys()]) });
    return new Map(rows.map(({ mark, employerId }) => [byKey.get(mark)!, employerId]));
  }

  async remember(
    territoryId: string | null,
    lines: readonly { mark: string; employerId: string }[],
    { manager, at }: OpenAct,
  ): Promise<void> {
    const rows = lines.map(({ mark, employerId }) => ({
      id: this.ids.next(),
      mark: keyed(territoryId, mark),
      employerId,
      at,
    }));
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const values = rows.slice(from, from + AT_ONCE);
      await manager.createQueryBuilder().insert().into(EmployerLine).values(values).orIgnore().execute();
    }
  }

  async saveEmployers(employers: Employer[], { manager }: OpenAct): Promise<void> {
    if (employers.length > 0) await manager.save(Employer, employers, { chunk: AT_ONCE });
  }

  async saveContacts(contacts: EmployerContact[], { manager }: OpenAct): Promise<void> {
    if (contacts.length > 0) await manager.save(EmployerContact, contacts, { chunk: AT_ONCE });
  }
}

function keyed(territoryId: string | null, mark: string): string {
  return blindIndex(`employer-line|${territoryId ?? ''}|${mark}`);
}
