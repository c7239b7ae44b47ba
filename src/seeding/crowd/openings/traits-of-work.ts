import { oppositesOf, type SectorCode, type Trait } from '../../../reference';
import type { Dice } from '../dice';

type Likely = Readonly<Partial<Record<Trait, number>>>;

/** How often a post of a sector has a trait. */
const OF_SECTOR: Readonly<Record<SectorCode, Likely>> = {
  agriculture: { outdoors: 0.8, heavy_loads: 0.5, cold: 0.4, small_team: 0.5, alone: 0.2, varied: 0.4 },
  food_industry: { food: 0.8, cold: 0.5, standing: 0.7, repetitive: 0.6, team: 0.5, noise: 0.4 },
  industry: { indoors: 0.7, noise: 0.6, standing: 0.6, repetitive: 0.5, team: 0.4, heavy_loads: 0.3 },
  textile: { indoors: 0.8, repetitive: 0.5, quiet: 0.3, small_team: 0.4, alone: 0.2 },
  energy_environment: { outdoors: 0.6, team: 0.4, heavy_loads: 0.4, noise: 0.3, standing: 0.3 },
  construction: { outdoors: 0.6, heavy_loads: 0.6, noise: 0.4, heights: 0.35, small_team: 0.5, cold: 0.3 },
  automotive: { indoors: 0.6, noise: 0.5, small_team: 0.5, varied: 0.4, standing: 0.4 },
  wholesale: { indoors: 0.6, standing: 0.5, team: 0.4 },
  retail: { public_contact: 0.8, indoors: 0.7, standing: 0.7, team: 0.4, varied: 0.3, heavy_loads: 0.2 },
  transport_logistics: {
    standing: 0.4,
    heavy_loads: 0.5,
    indoors: 0.4,
    repetitive: 0.4,
    team: 0.4,
    cold: 0.2,
  },
  hospitality: { team: 0.6, standing: 0.8, food: 0.5, public_contact: 0.4, heat: 0.3, noise: 0.3 },
  digital_media: { indoors: 0.8, quiet: 0.5, alone: 0.3, team: 0.3, varied: 0.4 },
  finance_property: { indoors: 0.7, public_contact: 0.6, quiet: 0.3, varied: 0.3 },
  business_services: { indoors: 0.8, public_contact: 0.4, quiet: 0.4, repetitive: 0.2, varied: 0.3 },
  cleaning_green: { alone: 0.4, standing: 0.5, repetitive: 0.4, quiet: 0.3, heavy_loads: 0.2 },
  security: { alone: 0.4, standing: 0.6, public_contact: 0.4, quiet: 0.2 },
  public_services: { public_contact: 0.6, team: 0.4, indoors: 0.5, varied: 0.3 },
  education: { children: 0.7, indoors: 0.7, public_contact: 0.5, noise: 0.3, varied: 0.4 },
  health: { public_contact: 0.6, standing: 0.6, team: 0.6, indoors: 0.7, varied: 0.3 },
  social_care: { public_contact: 0.7, alone: 0.4, varied: 0.5, indoors: 0.5, quiet: 0.2 },
  culture_sport: { public_contact: 0.6, varied: 0.5, team: 0.4, noise: 0.2 },
  personal_services: { public_contact: 0.5, standing: 0.7, small_team: 0.5, indoors: 0.7, heat: 0.2 },
};

/** What some occupations add, whatever their sector: by the beginning of the code. */
const OF_CODES: readonly (readonly [RegExp, Likely])[] = [
  [/^(A1403|A1407|A1409|A1421|A15|D1210|K2510)/, { animals: 0.95 }],
  [/^(D1101|D1102|D1103|D1104|D1105|G16|H21)/, { food: 0.9, heat: 0.3 }],
  [/^(G1203|G1235|J1304|K1303|K1307|K1308|K1310)/, { children: 0.95 }],
  [/^(N41|M1603|J1305|K2110)/, { driving: 0.9, alone: 0.4 }],
  [/^(A1203|A1208|A1209|K2307|M1603)/, { outdoors: 0.9 }],
  [/^(F1505|F1613|F1619|F1503|K2202|A1209)/, { heights: 0.8 }],
  [/^(K2204|K2205|G1501)/, { indoors: 0.8 }],
];

/** An inspector who writes down something odd. */
const NOISE = 0.04;
const ODD: readonly Trait[] = ['varied', 'quiet', 'noise', 'standing', 'small_team', 'heavy_loads', 'cold'];

/** What posts of this occupation are often like. */
export function likelyTraits(code: string, sector: SectorCode): Likely {
  const added = OF_CODES.filter(([codes]) => codes.test(code)).map(([, likely]) => likely);
  return Object.assign({}, OF_SECTOR[sector], ...added) as Likely;
}

/** What one post says of itself: a part of what it is like, and never two traits that exclude one another. */
export function statedTraits(code: string, sector: SectorCode, dice: Dice): Trait[] {
  const candour = dice.between(0.3, 0.95);
  const stated: Trait[] = [];
  const state = (trait: Trait) => {
    if (!stated.includes(trait) && !oppositesOf(trait).some((other) => stated.includes(other)))
      stated.push(trait);
  };
  for (const [trait, likely] of Object.entries(likelyTraits(code, sector)) as [Trait, number][]) {
    if (dice.chance(likely * candour)) state(trait);
  }
  if (dice.chance(NOISE)) state(dice.pick(ODD));
  return stated;
}
