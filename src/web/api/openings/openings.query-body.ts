import type { OpeningFilter, OpeningState } from '../../../openings';
import { Decimal, OneOf, OptionalText, PageQuery, Pattern, Uuid } from '../../../platform/http/validation';
import {
  CONTRACT_KINDS,
  type ContractKind,
  OPENING_KINDS,
  type OpeningKind,
  type SectorCode,
  SECTORS,
  TIME_SLOTS,
  type TimeSlot,
} from '../../../reference';

export const OPENING_STATES: readonly OpeningState[] = [
  'draft',
  'published',
  'paused',
  'filled',
  'closed',
  'expired',
  'no_longer_listed',
];
const POINT = /^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/;

/** How the list of openings is narrowed. */
export class OpeningsQueryBody extends PageQuery {
  @OptionalText({ max: 200, describe: 'Mots cherchés ; les fautes de frappe sont pardonnées.' }) q?:
    string | null;
  @OneOf(SECTORS, { optional: true }) sector?: SectorCode | null;
  @OneOf(CONTRACT_KINDS, { optional: true }) contract?: ContractKind | null;
  @OneOf(OPENING_KINDS, { optional: true }) kind?: OpeningKind | null;
  @OneOf(TIME_SLOTS, { optional: true }) slot?: TimeSlot | null;
  @OneOf(OPENING_STATES, { optional: true }) state?: OpeningState | null;
  @Uuid({ optional: true }) employerId?: string | null;
  @Pattern(POINT, 'Un point s’écrit latitude,longitude : 46.205,5.226.', {
    optional: true,
    max: 32,
    describe: 'Autour d’un point, « latitude,longitude ».',
  })
  near?: string | null;
  @Decimal({ min: 0.1, max: 500, optional: true, describe: 'Kilomètres autour de « near » ; 20 sinon.' })
  km?: number | null;
}

/** The filter as the openings room takes it. */
export function filterOf(query: OpeningsQueryBody): OpeningFilter {
  return {
    q: query.q ?? undefined,
    sector: query.sector ?? undefined,
    contract: query.contract ?? undefined,
    kind: query.kind ?? undefined,
    slot: query.slot ?? undefined,
    state: query.state ?? undefined,
    employerId: query.employerId ?? undefined,
    near: query.near ? pointOf(query.near) : undefined,
    km: query.km ?? undefined,
    page: query.page ?? 1,
  };
}

function pointOf(text: string): { lat: number; lon: number } {
  const [lat = 0, lon = 0] = text.split(',').map(Number);
  return { lat: Math.max(-90, Math.min(90, lat)), lon: Math.max(-180, Math.min(180, lon)) };
}
