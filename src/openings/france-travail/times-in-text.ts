import type { TimeSlot } from '../../reference';

/** When one works, as a text tells it in so many words. */
export interface TimesTold {
  readonly slots: readonly TimeSlot[];
  /** Shifts that rotate. */
  readonly posted: boolean;
  /** 3x8 named beside 2x8, were it as a possibility: nights may come. */
  readonly nightPossible: boolean;
}

const TWO_SHIFTS = /(?<![\d,.])2\s?[x×*]\s?8\b|deux[- ]huit|alternance matin\s?\/\s?après-midi/gi;
const THREE_SHIFTS = /(?<![\d,.])[35]\s?[x×*]\s?8\b|trois[- ]huit/gi;
const IN_THE_DAY =
  /(?:horaires?|travail(?:ler)?|postes?|plein)\s*(?:est\s+)?(?::\s*|-\s*)?(?:fixes?\s+)?(?:(?:de|en|la)\s+)?journée\b/gi;
const AT_NIGHT =
  /(?:horaires?|travail(?:ler)?|postes?|(?:en|ou) équipe|chauffeur|régional)\s*(?:est\s+)?(?::\s*)?(?:fixes?\s+)?(?:(?:de|la)\s+)?nuit\b|(?:pendant|durant) la nuit\b/gi;
/**
 * Before a form, in the same part of a sentence: it is denied, only possible, paid more, or what somebody once did. A
 * post that says "pas de travail de nuit" must not be hidden from who never works at night.
 */
const NOT_SAID =
  /(?:^|[\s(])(?:pas|sans|ni|aucune?|hors|possib\p{L}*|éventuel\p{L}*|primes?|indemnités?|major\p{L}*|expérience)(?=[\s:])[^.!?\n,;:]{0,40}$/iu;
/** Characters of a sentence that are looked back at. */
const LOOKED_BACK = 60;
const TO_THE_WEEKEND = /\bdu\s+(?:lundi|mardi|mercredi|jeudi)\s+au\s+(?:samedi|dimanche)\b/i;

/** What a description tells of the times of day; null when it tells none for sure. */
export function timesIn(description: string): TimesTold | null {
  const says = (form: RegExp) => isSaid(description, form);
  const [two, three] = [says(TWO_SHIFTS), says(THREE_SHIFTS)];
  const slots = new Set<TimeSlot>();
  if (says(IN_THE_DAY)) slots.add('day');
  if (two || three) slots.add('morning').add('evening');
  if (says(AT_NIGHT) || (three && !two)) slots.add('night');
  if (slots.size === 0) for (const slot of slotsOfClock(description)) slots.add(slot);
  if (slots.size === 0) return null;
  if (TO_THE_WEEKEND.test(description)) slots.add('weekend');
  const nightPossible = two && description.search(THREE_SHIFTS) >= 0 && !slots.has('night');
  return { slots: [...slots], posted: two || three, nightPossible };
}

function isSaid(text: string, form: RegExp): boolean {
  return [...text.matchAll(form)].some(
    ({ index }) => !NOT_SAID.test(text.slice(Math.max(0, index - LOOKED_BACK), index)),
  );
}

/** From one hour of the day to another, in hours since midnight. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What follows "horaires" in a sentence or two; hours elsewhere may be those of a shop, or of a telephone. */
const AFTER_TIMES = /horaires?(?: de travail)?[^.!?\n]{0,25}?(\d{1,2}\s?h[^!?\n]{0,60})/i;
const STRETCH = /(\d{1,2})\s?h\s?([0-5]\d)?\s*(?:-|à|\/|–)\s*(\d{1,2})\s?h\s?([0-5]\d)?/gi;

function slotsOfClock(description: string): TimeSlot[] {
  const [, told = ''] = AFTER_TIMES.exec(description) ?? [];
  const stretches = [...told.matchAll(STRETCH)].map(([, from, fromPast, to, toPast]) => ({
    from: Number(from) + Number(fromPast ?? 0) / 60,
    to: Number(to) + Number(toPast ?? 0) / 60,
  }));
  if (stretches.some(({ from, to }) => from > 24 || to > 24)) return [];
  const slots = new Set(withoutPauses(stretches).flatMap(slotOf));
  // A shorter Friday makes no mornings.
  if (slots.has('day')) slots.delete('morning');
  return [...slots];
}

/** A pause of two hours and a half at most lies in one day of work; two stretches that touch are two shifts. */
const LONGEST_PAUSE = 2.5;
const LONGEST_DAY = 12;

function withoutPauses(stretches: readonly Stretch[]): Stretch[] {
  const days: Stretch[] = [];
  for (const stretch of stretches) {
    const last = days.at(-1);
    const pause = last ? stretch.from - last.to : 0;
    const isPause = pause > 0 && pause <= LONGEST_PAUSE && stretch.to - last!.from <= LONGEST_DAY;
    if (isPause) days[days.length - 1] = { from: last!.from, to: stretch.to };
    else days.push(stretch);
  }
  return days;
}

/** Between two kinds of day nothing is said: 10 h to 19 h is neither a morning nor an office day for everybody. */
function slotOf({ from, to }: Stretch): TimeSlot[] {
  if (from >= 20 || (to <= 6 && to < from)) return ['night'];
  if (to <= from) return [];
  if (from >= 4 && to <= 14) return ['morning'];
  if (from >= 12 && to >= 19.5) return ['evening'];
  return from >= 6 && to <= 18.5 && to - from >= 6 ? ['day'] : [];
}
