import type { EmployerView, PresentationItem } from '../../disclosure';
import { revealingWordsIn } from '../../reference';

/** A word in her own text that may tell more than she means; it is a question to ask, never a refusal. */
export interface TellingPassage {
  /** The item whose text it stands in; null for the agreed words. */
  readonly item: PresentationItem | null;
  /** As it is written there. */
  readonly word: string;
}

/** Every revealing word of the free texts of a page, each once for each place. */
export function tellingPassagesIn({ person, sentences }: EmployerView): TellingPassage[] {
  const experience = (person.experience ?? []).flatMap(({ words, employer }) => [words, employer]);
  const texts: [PresentationItem | null, (string | undefined)[]][] = [
    ['experience', experience],
    ['strengths', [person.strengths, ...(person.skills ?? [])]],
    ['availability', [person.availability]],
    ['licences', [...(person.certificates ?? [])]],
    [null, [...sentences]],
  ];
  return texts.flatMap(([item, written]) => {
    const words = written.flatMap((text) => (text ? revealingWordsIn(text).map(({ found }) => found) : []));
    return [...new Set(words)].map((word) => ({ item, word }));
  });
}
