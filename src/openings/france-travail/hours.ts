import type { TimeSlot } from '../../reference';
import type { Offer } from './offer';
import { type TimesTold, timesIn } from './times-in-text';

/**
 * `posted`: shifts that rotate (2x8, 3x8, 5x8). `night_possible`: the source lumps 2x8 with 3x8, so nights are not
 * excluded. `staggered`: unusual hours, which ones is not said. `rota`, `on_call`, `public_holidays`: as written.
 * `slots_in_text`: no field says when, the description does. `slots_incomplete`: the listed slots are true, but the
 * hours of the week cannot all lie in them.
 */
export type HoursNote =
  | 'posted'
  | 'night_possible'
  | 'staggered'
  | 'rota'
  | 'on_call'
  | 'public_holidays'
  | 'slots_in_text'
  | 'slots_incomplete';

/** Hours per week and when one works. `null` is "not known". */
export interface OfferHours {
  readonly min: number | null;
  readonly max: number | null;
  /** `stated`: a number in the hours fields; `full_time`: "Temps plein" alone, read as 35; `description`: a plain phrase. */
  readonly source: 'stated' | 'full_time' | 'description' | null;
  /** True when the source says part time, or fewer than 35 hours. */
  readonly partTime: boolean;
  readonly slots: readonly TimeSlot[] | null;
  readonly notes: readonly HoursNote[];
}

/** Legal weekly duration (Code du travail L3121-27): what "temps plein" means when no number is given. */
const FULL_TIME = 35;
/** Above the weekly maximum of 48 h plus derogations (L3121-20, L3121-21) a number is not a weekly duration. */
const LONGEST_WEEK = 60;

/** At the start of its text, and followed by nothing that would make it an hour of the day ("8h à 17h"). */
const STATED =
  /^(?:temps (?:partiel|plein)\s*-\s*)?(\d{1,2})\s?h\s?([0-5]\d)?(?=\s*(?:\/|par)\s?semaine|\s*$|\s*-|\s+(?:travail|horaires))/i;
const IN_TEXT =
  /(?<![\d,.x*])([1-4]\d)(?:[,.]([05])0?)?\s?(?:h|heures)\s?([0-5]\d)?\s?(?:\/|par\s)\s?sem(?:aine|\b)/gi;

/**
 * What each written form says. Posted work always has a morning and an evening shift; a night shift only in 3x8 and
 * 5x8, which the source does not tell apart, hence a note and not a slot.
 */
const FORMS: readonly {
  readonly form: RegExp;
  readonly slots?: readonly TimeSlot[];
  readonly notes?: readonly HoursNote[];
}[] = [
  { form: /travail en journée/i, slots: ['day'] },
  { form: /travail (?:le|du) matin|en matinée/i, slots: ['morning'] },
  { form: /travail (?:le|en) soir|en soirée/i, slots: ['evening'] },
  { form: /travail (?:de|la) nuit/i, slots: ['night'] },
  { form: /travail (?:le|les) (?:samedi|dimanche|week-?end)/i, slots: ['weekend'] },
  { form: /jours? fériés/i, notes: ['public_holidays'] },
  { form: /horaires (?:fractionnés|coupés)|en coupure/i, slots: ['split'] },
  {
    form: /travail posté|\b[2-5]\s?x\s?8\b/i,
    slots: ['morning', 'evening'],
    notes: ['posted', 'night_possible'],
  },
  { form: /horaires décalés/i, notes: ['staggered'] },
  { form: /roulement/i, notes: ['rota'] },
  { form: /astreinte/i, notes: ['on_call'] },
];

type HoursFields = Pick<
  Offer,
  'dureeTravailLibelle' | 'dureeTravailLibelleConverti' | 'contexteTravail' | 'description'
>;

/** Weekly hours and slots of an offer. Nothing is guessed from the occupation; unknown stays null. */
export function hoursOf(offer: HoursFields): OfferHours {
  const texts = [offer.dureeTravailLibelle ?? '', ...(offer.contexteTravail?.horaires ?? [])];
  const converted = offer.dureeTravailLibelleConverti ?? '';
  const week = weekOf(texts, converted, offer.description ?? '');
  const saysPart = [...texts, converted].some((text) => /temps partiel/i.test(text));
  const { slots, notes } = whenOf({ fields: texts.join('\n'), ...offer }, week.hours);
  return {
    min: week.hours,
    max: week.hours,
    source: week.source,
    partTime: saysPart || (week.hours !== null && week.hours < FULL_TIME),
    slots,
    notes,
  };
}

function weekOf(
  texts: readonly string[],
  converted: string,
  description: string,
): { readonly hours: number | null; readonly source: OfferHours['source'] } {
  const stated = texts.map(statedHours).find((hours) => hours !== null);
  if (stated != null) return { hours: stated, source: 'stated' };
  const said = hoursInText(description);
  if (said !== null) return { hours: said, source: 'description' };
  const full = [...texts, converted].some((text) => /temps plein/i.test(text));
  return full ? { hours: FULL_TIME, source: 'full_time' } : { hours: null, source: null };
}

function statedHours(text: string): number | null {
  const found = STATED.exec(text);
  return found ? weekly(Number(found[1]), Number(found[2] ?? 0)) : null;
}

/** "39h/semaine", "35 heures par semaine" in the description, when it says one number only. */
function hoursInText(description: string): number | null {
  const said = [...description.matchAll(IN_TEXT)].map(([, hours, half, minutes]) =>
    weekly(Number(hours) + Number(half ?? 0) / 10, Number(minutes ?? 0)),
  );
  const [first] = said;
  return first !== undefined && said.every((hours) => hours === first) ? first : null;
}

function weekly(hours: number, minutes: number): number | null {
  const total = Math.round((hours + minutes / 60) * 100) / 100;
  return total > 0 && total <= LONGEST_WEEK ? total : null;
}

/** Saturdays and Sundays hold at most 20 lawful hours (L3121-18: 10 a day). */
const WEEKEND_HOURS = 20;

function whenOf(
  { fields, description = '' }: { readonly fields: string; readonly description?: string },
  hours: number | null,
): Pick<OfferHours, 'slots' | 'notes'> {
  const forms = FORMS.filter(({ form }) => form.test(fields));
  const slots = new Set(forms.flatMap((form) => form.slots ?? []));
  const notes = new Set(forms.flatMap((form) => form.notes ?? []));
  if (slots.size === 0) addTold(timesIn(description), slots, notes);
  const onlyWeekend = slots.size === 1 && slots.has('weekend');
  if (slots.has('night')) notes.delete('night_possible');
  if (notes.has('staggered') || notes.has('rota') || (onlyWeekend && (hours ?? 0) > WEEKEND_HOURS)) {
    notes.add('slots_incomplete');
  }
  return { slots: slots.size > 0 ? [...slots] : null, notes: [...notes] };
}

function addTold(told: TimesTold | null, slots: Set<TimeSlot>, notes: Set<HoursNote>): void {
  if (told === null) return;
  told.slots.forEach((slot) => slots.add(slot));
  notes.add('slots_in_text');
  if (told.posted) notes.add('posted');
  if (told.nightPossible) notes.add('night_possible');
}
