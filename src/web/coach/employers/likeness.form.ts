import { OneOf } from '../../../platform/http/validation';

const SIDES = ['kept', 'absorbed'] as const;
export type Side = (typeof SIDES)[number];

/** What stays of each thing that two employers tell differently. */
export class MergeForm {
  @OneOf(SIDES, { optional: true }) name?: Side | null;
  @OneOf(SIDES, { optional: true }) brandName?: Side | null;
  @OneOf(SIDES, { optional: true }) siret?: Side | null;
  @OneOf(SIDES, { optional: true }) kind?: Side | null;
  @OneOf(SIDES, { optional: true }) market?: Side | null;
  @OneOf(SIDES, { optional: true }) naf?: Side | null;
  @OneOf(SIDES, { optional: true }) sizeBand?: Side | null;
  @OneOf(SIDES, { optional: true }) address?: Side | null;
  @OneOf(SIDES, { optional: true }) place?: Side | null;
  @OneOf(SIDES, { optional: true }) website?: Side | null;
  @OneOf(SIDES, { optional: true }) monthlyCap?: Side | null;
}
