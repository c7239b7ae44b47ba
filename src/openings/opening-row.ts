import type {
  ContractKind,
  DisclosureTopic,
  Market,
  OpeningKind,
  SectorCode,
  TimeSlot,
  Trait,
} from '../reference';
import type { Prerequisite } from './opening-facts';
import type { OpeningState } from './opening-filter';

/** What the house knows of an opening, as its own people read it. */
export interface OpeningRow {
  id: string;
  version: number;
  kind: OpeningKind;
  state: OpeningState;
  title: string;
  tasks: string | null;
  occupation: string | null;
  sector: SectorCode | null;
  sectorInferred: boolean;
  contract: ContractKind | null;
  durationDays: number | null;
  workStatus: 'employee' | 'self_employed';
  market: Market;
  reservedForRqth: boolean;
  insertionClause: boolean;
  declaredReveals: DisclosureTopic[];
  hoursMin: number | null;
  hoursMax: number | null;
  slots: TimeSlot[] | null;
  startOn: string | null;
  hourlyWageMin: number | null;
  hourlyWageMax: number | null;
  wageText: string | null;
  wageFlags: string[];
  placeLabel: string | null;
  postcode: string | null;
  communeCode: string | null;
  lat: number | null;
  lon: number | null;
  reachableByBus: boolean | null;
  traits: Trait[];
  posts: number;
  source: string;
  originUrl: string | null;
  userCompany: string | null;
  employerId: string | null;
  employerName: string | null;
  employerKind: string | null;
  employerCap: number | null;
  publishedOn: string | null;
  freshOn: string;
  endNote: string | null;
  prerequisites: Prerequisite[];
}

/** What of it matching reads: neither its texts nor where it came from. */
export type FactsRow = Pick<
  OpeningRow,
  | 'id'
  | 'kind'
  | 'state'
  | 'title'
  | 'occupation'
  | 'sector'
  | 'sectorInferred'
  | 'contract'
  | 'market'
  | 'reservedForRqth'
  | 'insertionClause'
  | 'declaredReveals'
  | 'hoursMin'
  | 'hoursMax'
  | 'slots'
  | 'hourlyWageMin'
  | 'hourlyWageMax'
  | 'placeLabel'
  | 'communeCode'
  | 'lat'
  | 'lon'
  | 'traits'
  | 'source'
  | 'employerId'
  | 'employerName'
  | 'employerCap'
  | 'publishedOn'
  | 'freshOn'
  | 'prerequisites'
>;

export const FACTS_COLUMNS = `
  o.id, o.kind, state, o.title, o.occupation, o.sector, o.sector_inferred AS "sectorInferred", o.contract, o.market,
  o.reserved_for_rqth AS "reservedForRqth", o.insertion_clause AS "insertionClause",
  o.declared_reveals AS "declaredReveals", o.hours_min AS "hoursMin", o.hours_max AS "hoursMax", o.slots,
  o.hourly_wage_min AS "hourlyWageMin", o.hourly_wage_max AS "hourlyWageMax", o.place_label AS "placeLabel",
  o.commune_code AS "communeCode", o.lat, o.lon, o.traits, o.source, o.employer_id AS "employerId",
  COALESCE(e.brand_name, e.name) AS "employerName",
  e.monthly_cap AS "employerCap", p.published_on::text AS "publishedOn",
  o.fresh_on::text AS "freshOn",
  COALESCE((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'kind', q.kind, 'label', q.label, 'level', q.level, 'value', q.value)) ORDER BY q.place)
    FROM opening_prerequisite q WHERE q.opening_id = o.id), '[]') AS prerequisites`;

export const OPENING_COLUMNS = `${FACTS_COLUMNS},
  o.version, o.tasks, o.duration_days AS "durationDays", o.work_status AS "workStatus",
  o.start_on::text AS "startOn", o.wage_text AS "wageText", o.wage_flags AS "wageFlags", o.postcode,
  o.reachable_by_bus AS "reachableByBus", o.posts, o.origin_url AS "originUrl", o.user_company AS "userCompany",
  e.kind AS "employerKind", p.end_note AS "endNote"`;

/** An opening with its employer and its newest publication, from which its state is read. */
export const OPENING_FROM = `
  FROM opening o
  LEFT JOIN employer e ON e.id = o.employer_id
  LEFT JOIN LATERAL (
    SELECT * FROM opening_publication p WHERE p.opening_id = o.id ORDER BY p.at DESC, p.id LIMIT 1) p ON true
  CROSS JOIN LATERAL (SELECT CASE
    WHEN p.id IS NULL THEN 'draft' WHEN p.ended_at IS NULL THEN 'published' ELSE p.end_reason END AS state) s`;
