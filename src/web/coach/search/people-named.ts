import type { PersonName } from '../../../people';
import { wordsIn } from '../../../platform/search/words-of';

/**
 * Those of one's own people whose names begin with every word that was typed, accents and capitals
 * aside. Here and not in SQL, where names are encrypted; a caseload is a few dozen people.
 */
export function peopleNamed(people: readonly PersonName[], typed: string): PersonName[] {
  const asked = wordsIn(typed);
  if (asked.length === 0) return [];
  return people.filter(({ name, lastName }) => {
    const names = wordsIn(`${name} ${lastName}`);
    return asked.every((word) => names.some((one) => one.startsWith(word)));
  });
}
