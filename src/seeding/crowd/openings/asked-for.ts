import type { Prerequisite } from '../../../openings';
import type { SectorCode } from '../../../reference';
import type { Dice } from '../dice';

const LICENCE_B: Prerequisite = { kind: 'licence', label: 'Permis B', level: 'required', value: 'B' };
const GROWN_UP: Prerequisite = { kind: 'age', label: 'Avoir 18 ans', level: 'legal', value: '18' };

/** What the law demands of some occupations, by the beginning of their code. */
const LEGAL: readonly (readonly [RegExp, Prerequisite])[] = [
  [/^(N4101|N4118)/, { kind: 'licence', label: 'Permis C', level: 'legal', value: 'C' }],
  [/^(N4103|N4109)/, { kind: 'licence', label: 'Permis D', level: 'legal', value: 'D' }],
  [/^(N4105|N4120|N4112|J1305|J1310|K2110)/, { ...LICENCE_B, level: 'legal' }],
  [/^(N1101|F1302)/, { kind: 'certificate', label: 'CACES', level: 'legal', value: 'CACES' }],
  [
    /^(J1501|J1304)/,
    { kind: 'certificate', label: 'Diplôme d’État', level: 'legal', value: 'Diplôme d’État' },
  ],
  [
    /^(K2503|K2504|K2510)/,
    {
      kind: 'certificate',
      label: 'Carte professionnelle de sécurité',
      level: 'legal',
      value: 'Carte professionnelle',
    },
  ],
  [/^(G1801|F1505|I1508)/, GROWN_UP],
];

/** How often a sector asks for a car. */
const DRIVES: Partial<Record<SectorCode, number>> = {
  social_care: 0.5,
  construction: 0.4,
  transport_logistics: 0.3,
  cleaning_green: 0.3,
  agriculture: 0.2,
};

/** What one post asks of whoever takes it, the legal first. */
export function askedFor(code: string, sector: SectorCode, isDemanding: boolean, dice: Dice): Prerequisite[] {
  const asked = LEGAL.flatMap(([codes, prerequisite]) => (codes.test(code) ? [prerequisite] : []));
  const add = (one: Prerequisite) => {
    if (!asked.some(({ kind, value }) => kind === one.kind && value === one.value)) asked.push(one);
  };
  if (dice.chance(DRIVES[sector] ?? 0.1)) add(LICENCE_B);
  if (sector === 'transport_logistics' && dice.chance(0.2)) {
    add({
      kind: 'certificate',
      label: 'CACES',
      level: dice.chance(0.5) ? 'required' : 'preferred',
      value: 'CACES',
    });
  }
  if (dice.chance(isDemanding ? 0.7 : 0.3)) add(yearsOf(dice));
  if (dice.chance(0.06))
    add({
      kind: 'language',
      label: 'Français',
      level: 'required',
      value: dice.pick(['A2', 'B1', 'B1', 'B2']),
    });
  if (dice.chance(0.08))
    add({
      kind: 'skill',
      label: dice.pick(['Sens du service', 'Esprit d’équipe', 'Autonomie']),
      level: 'preferred',
    });
  return asked;
}

function yearsOf(dice: Dice): Prerequisite {
  const years = dice.pick([1, 1, 2, 2, 3, 5]);
  const label = years === 1 ? '1 an dans le métier' : `${years} ans dans le métier`;
  const level = dice.pick(['required', 'required', 'preferred', 'learnable'] as const);
  return { kind: 'experience', label, level, value: String(years) };
}
