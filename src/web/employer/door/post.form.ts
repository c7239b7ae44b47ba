import type { PostHours, PostStart } from '../../../openings';
import {
  Day,
  OneOf,
  OptionalText,
  Pattern,
  SomeOf,
  Text,
  WholeNumber,
  YesNo,
} from '../../../platform/http/validation';

export const HOURS: Readonly<Record<PostHours, string>> = {
  full: 'Temps plein',
  part: 'Temps partiel',
  to_discuss: 'À discuter',
};

export const STARTS: Readonly<Record<PostStart, string>> = {
  soon: 'Dès que possible',
  this_month: 'Dans le mois',
  on_day: 'À une date précise',
};

/** What one must really know how to do: what employers say most. `nothing` says so aloud. */
export const NEEDS = {
  nothing: 'Rien de particulier',
  licence: 'Permis B',
  speak: 'Parler français avec des clients',
  read: 'Lire une consigne écrite',
  cash: 'Tenir une caisse',
  carry: 'Porter des charges',
  tools: 'Se servir d’outils ou d’une machine',
  done: 'Avoir déjà fait ce travail',
} as const;

export type Need = keyof typeof NEEDS;

/** A post in five answers; the rest may be left out. */
export class PostForm {
  @Text({ max: 120 }) work: string;
  @OneOf(HOURS) hours: PostHours;
  @OneOf(STARTS) start: PostStart;
  @Day({ optional: true }) startOn?: string | null;
  @Text({ max: 120 }) place: string;
  @SomeOf(NEEDS, { optional: true }) needs?: Need[] | null;
  @OptionalText({ max: 150 }) otherNeed?: string | null;
  @OptionalText({ max: 120 }) pay?: string | null;
  @YesNo({ optional: true }) trialDay?: boolean | null;
  @WholeNumber({ min: 1, max: 100, optional: true }) posts?: number | null;
}

export class CallForm {
  /** When and how he can be reached, as he says it. */
  @OptionalText({ max: 300 }) reachable?: string | null;
}

/** Months of a pause: a season is three. */
export const PAUSES = { '1': 'Un mois', '3': 'Une saison (trois mois)', '6': 'Six mois' } as const;

export class PauseForm {
  @OneOf(PAUSES) months: keyof typeof PAUSES;
}

export class CodeForm {
  @Pattern(/^\d{3} ?\d{3}$/, 'Écrivez les six chiffres du code.', { max: 7 }) code: string;
}
