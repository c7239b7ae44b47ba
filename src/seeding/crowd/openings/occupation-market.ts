import type { SectorCode } from '../../../reference';
import type { KnownOccupation } from '../crowd-reference';
import { Dice, Wheel } from '../dice';

/** How many posts each sector opens, in rough proportion to what job boards list. */
const POSTS: Readonly<Record<SectorCode, number>> = {
  transport_logistics: 15,
  social_care: 14,
  hospitality: 13,
  industry: 12,
  construction: 11,
  retail: 10,
  cleaning_green: 9,
  business_services: 9,
  health: 8,
  food_industry: 4,
  automotive: 3,
  wholesale: 2,
  education: 3,
  security: 3,
  agriculture: 3,
  personal_services: 3,
  energy_environment: 2,
  culture_sport: 2,
  finance_property: 2,
  digital_media: 1,
  public_services: 1,
  textile: 1,
};

/** Posts that ask for long studies or for leading others: fewer of them. */
const DEMANDING =
  /ingénieur|directeur|responsable|médecin|dentiste|oncologue|kiné|orthophon|psycholog|cadre|expert|consultant|professeur|chargé d'(affaires|études)|chef (de projet|des ventes|de travaux)|comptable|géomètre|dessinateur|projeteur|pilote|designer|infirmier|éducateur|educateur/i;
const FEWER = 0.25;

/** Whether an occupation asks for long studies or for leading others. */
export function isDemanding({ title }: Pick<KnownOccupation, 'title'>): boolean {
  return DEMANDING.test(title);
}

/** What employers look for: some occupations everywhere, most of them now and then. */
export function occupationMarket(
  occupations: readonly KnownOccupation[],
  seed: number,
): Wheel<KnownOccupation> {
  const dice = new Dice(seed, 'occupation market');
  const inSector = new Map<SectorCode, number>();
  for (const { sector } of occupations) inSector.set(sector, (inSector.get(sector) ?? 0) + 1);
  const weights = new Map(
    occupations.map((one) => {
      const uneven = 0.2 + dice.next() * dice.next() * 3;
      const share = POSTS[one.sector] / inSector.get(one.sector)!;
      return [one, share * uneven * (isDemanding(one) ? FEWER : 1)];
    }),
  );
  return new Wheel(occupations, (one) => weights.get(one)!);
}
