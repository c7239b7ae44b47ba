import { codesOf, type Vocabulary } from '../../reference';
import { capital } from './numbers';

/** A vocabulary as the options of a choice, in its own order. */
export function optionsOf<Code extends string>(
  vocabulary: Vocabulary<Code>,
): { value: Code; label: string }[] {
  return codesOf(vocabulary).map((code) => ({ value: code, label: capital(vocabulary[code]) }));
}
