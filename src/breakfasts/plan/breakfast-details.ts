import { type FieldError, InvalidInput } from '../../platform/http/field-error';
import { revealingWordsIn, revealingWordsInIdentity, type Vocabulary } from '../../reference';

export type BreakfastFormat = 'employers_only' | 'with_participants';

export const BREAKFAST_FORMATS: Vocabulary<BreakfastFormat> = {
  employers_only: 'entre employeurs',
  with_participants: 'avec des personnes accompagnées',
};

/** A table that no room of ours is larger than. */
export const MOST_SEATS = 300;

/** A petit-déj as a coach plans it. */
export interface BreakfastDetails {
  readonly publicTitle: string;
  readonly internalTitle?: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly employerSeats: number;
  /** Only for `with_participants`. */
  readonly participantSeats?: number;
}

const LONGEST_MS = 12 * 3_600_000;

/**
 * Refuses what cannot be, and what would tell on everybody who comes: a telling title or place speaks for each person
 * present (ips-practice.md, "event title").
 * @throws InvalidInput naming each field at fault
 */
export function refuseFaultsInBreakfast(details: BreakfastDetails, format: BreakfastFormat, now: Date): void {
  const faults: FieldError[] = [];
  const add = (field: string, message: string) => void faults.push({ field, message });
  const { publicTitle, place, startsAt, endsAt, participantSeats } = details;
  const [told] = revealingWordsInIdentity(publicTitle);
  if (told) add('publicTitle', tellingTitle(told.found));
  const [there] = revealingWordsIn(place);
  if (there) add('place', tellingPlace(there.found));
  if (startsAt <= now) add('startsAt', 'Choisissez un moment à venir.');
  if (endsAt <= startsAt) add('endsAt', 'La fin vient après le début.');
  else if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS) add('endsAt', 'Douze heures au plus.');
  if (format === 'with_participants' && !participantSeats) {
    add('participantSeats', 'Dites combien de personnes accompagnées peuvent venir.');
  }
  if (faults.length > 0) throw new InvalidInput(faults);
}

function tellingTitle(word: string): string {
  return `«\u00A0${word}\u00A0» en dirait trop sur les personnes présentes. Choisissez un titre neutre, comme «\u00A0Petit-déjeuner des employeurs du quartier\u00A0».`;
}

function tellingPlace(word: string): string {
  return `«\u00A0${word}\u00A0» en dirait trop sur les personnes présentes. Choisissez un lieu, ou des mots, qui ne disent rien d’elles.`;
}
