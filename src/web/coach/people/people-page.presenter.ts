import type { PersonName } from '../../../people';
import { daysBetween } from '../../../platform/clock/civil-day';

/** /personnes: names in order, and nothing to compare people by. */
export function peoplePage(people: readonly PersonName[], today: string) {
  return {
    people: people.map(({ id, name, lastName, entryDate }) => ({
      href: `/personnes/${id}`,
      name: shortName(name, lastName),
      dayOfSupport: dayOfSupport(entryDate, today),
      entryDate,
    })),
  };
}

/** "Samira B.": enough for her coach. */
export function shortName(name: string, lastName: string): string {
  const initial = lastName.trim().charAt(0).toLocaleUpperCase('fr');
  return initial ? `${name} ${initial}.` : name;
}

/** "Jour 18": whole days since the support began, the first being day 1; `null` before it begins. */
export function dayOfSupport(entryDate: string, today: string): string | null {
  const days = daysBetween(entryDate, today);
  return days < 0 ? null : `Jour ${days + 1}`;
}
