import { everydayForms } from './everyday-words';
import type { GenderedTitle } from './occupation';
import { titleSynonyms } from './title-synonyms';

/**
 * For each word a question may hold, the other words that answer it as well: the other gender of a
 * title, and the words of offers for those of every day. Folded, each list sorted.
 */
export function wordFormsOf(titles: Iterable<GenderedTitle>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map(titleSynonyms(titles));
  for (const [said, written] of everydayForms()) {
    const others = new Set([...(forms.get(said) ?? []), ...written]);
    forms.set(said, [...others].filter((word) => word !== said).sort());
  }
  return forms;
}
