import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Colleagues, type Viewer } from '../../identity';
import { EmployerMergesRepository } from './employer-merges.repository';

/** Another employer beside this one, as a coach recognises it. */
export interface KinRow {
  readonly id: string;
  readonly name: string;
  readonly siret: string | null;
  readonly address: string | null;
  readonly commune: string | null;
}

/** What became one with an employer. */
export interface MergeLine {
  readonly name: string;
  readonly siret: string | null;
  readonly at: Date;
  readonly by: string | null;
  /** Openings and people there that followed. */
  readonly openings: number;
  readonly contacts: number;
}

const WITHIN = '(e.territory_id = $1 OR e.territory_id IS NULL)';
const COLUMNS = 'e.id, coalesce(e.brand_name, e.name) AS name, e.siret, e.address, e.commune';

/** What stands beside an employer: those it resembles, the other sites of its company, those that became one with it. */
@Injectable()
export class EmployerKin {
  constructor(
    private readonly source: DataSource,
    private readonly colleagues: Colleagues,
    private readonly merges: EmployerMergesRepository,
  ) {}

  /** Employers that may be this one, and nobody has said yet. */
  alike({ territoryId }: Viewer, id: string): Promise<KinRow[]> {
    return this.source.query(
      `SELECT DISTINCT ${COLUMNS} FROM employer_likeness l
       JOIN employer e ON e.id = CASE WHEN l.like_id = $2 THEN l.employer_id ELSE l.like_id END
       WHERE l.settled_at IS NULL AND $2 IN (l.employer_id, l.like_id) AND ${WITHIN} ORDER BY name, e.id`,
      [territoryId, id],
    );
  }

  /** The other sites of the same company. */
  sites({ territoryId }: Viewer, id: string): Promise<KinRow[]> {
    return this.source.query(
      `SELECT ${COLUMNS} FROM employer e JOIN employer own ON own.id = $2 AND own.siren = e.siren
       WHERE e.id <> $2 AND ${WITHIN} ORDER BY e.commune, e.name, e.id LIMIT 50`,
      [territoryId, id],
    );
  }

  /** Those that became one with it, newest first. Whoever asks has read the employer. */
  async merged(id: string): Promise<MergeLine[]> {
    const merges = await this.merges.into(id);
    const names = await this.colleagues.namesOf(merges.flatMap(({ by }) => by ?? []));
    return merges.map(({ absorbedName: name, absorbedSiret: siret, at, by, followed }) => {
      const { opening = 0, employer_contact: contacts = 0 } = JSON.parse(followed ?? '{}') as Record<
        string,
        number
      >;
      return { name, siret, at, by: by ? (names.get(by) ?? null) : null, openings: opening, contacts };
    });
  }

  /** The employer that stays where this one was. */
  nowAt(absorbedId: string): Promise<string | null> {
    return this.merges.followed(absorbedId);
  }
}
