import { OneOf, OptionalText } from '../../../platform/http/validation';

/** Kilometres of a round: on foot, by bus, by car. */
export const ROUND_KM = ['2', '5', '10', '20'] as const;

/** What the address of the page says. */
export class RoundAsked {
  /** Name or postcode of a commune. */
  @OptionalText({ max: 120 }) place?: string | null;
  @OneOf(ROUND_KM, { optional: true }) km?: (typeof ROUND_KM)[number] | null;
}
