import type { TravelMode, Wish, WishCriterion, WishProfile, WishValues } from '../../../src/people';

/** Somebody invented, and who she is in one sentence: what the judge kept in mind while reading offers. */
export interface JudgedPerson {
  readonly name: string;
  readonly story: string;
  readonly profile: WishProfile;
}

type Stated<C extends WishCriterion> = readonly [criterion: C, value: WishValues[C]];
type AnyStated = { [C in WishCriterion]: Stated<C> }[WishCriterion];

/** What she said, by stance, in the order she said it. */
export interface Said {
  readonly must?: readonly AnyStated[];
  readonly like?: readonly AnyStated[];
  readonly avoid?: readonly AnyStated[];
  readonly never?: readonly AnyStated[];
}

/** What she can show, when it matters to her story; everything else nobody asked. */
export type Shown = Partial<Pick<WishProfile, 'age' | 'licences' | 'experienceYears'>>;

/** Where people of these stories start from. */
const STARTS = {
  'Ambérieu-en-Bugey': [45.9566, 5.3589],
  Belley: [45.7594, 5.688],
  Beynost: [45.836, 5.004],
  'Bourg-en-Bresse': [46.2052, 5.2255],
  Gex: [46.3333, 6.0578],
  Lhuis: [45.743, 5.533],
  Mâcon: [46.3069, 4.8287],
  'Saint-Genis-Pouilly': [46.2433, 6.0208],
  Valserhône: [46.108, 5.826],
} as const;

/** How far she goes, from where and how. */
export function within(maxKm: number, start: keyof typeof STARTS, mode: TravelMode): Stated<'distance'> {
  const [lat, lon] = STARTS[start];
  return ['distance', { lat, lon, maxKm, mode }];
}

/** A person of this set. She is in no database: her name is her id. */
export function personOf(name: string, story: string, said: Said, shown: Shown = {}): JudgedPerson {
  const profile: WishProfile = {
    participantId: name,
    version: 1,
    wishes: wishesOf(said),
    age: null,
    licences: null,
    certificates: null,
    languages: {},
    experienceYears: {},
    ...shown,
  };
  return { name, story, profile };
}

function wishesOf({ must = [], like = [], avoid = [], never = [] }: Said): Wish[] {
  const stated = { must, like, avoid, never };
  return (['must', 'like', 'avoid', 'never'] as const).flatMap((stance) =>
    stated[stance].map(([criterion, value]) => ({ criterion, value, stance }) as Wish),
  );
}
