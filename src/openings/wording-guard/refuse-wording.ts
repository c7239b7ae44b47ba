import { type FieldError, InvalidInput } from '../../platform/http/field-error';
import type { OpeningDetails } from '../opening-details';
import { refusalOf, unlawfulSentences } from './read-wording';

/** What of an opening is written in free words. */
type Worded = Pick<OpeningDetails, 'title' | 'tasks' | 'prerequisites'>;

/** Everything the law refuses in these words, each at its field, with a lawful way to say it. */
export function wordingFaults({ title, tasks, prerequisites = [] }: Worded): FieldError[] {
  return [
    ...faultsAt('title', title),
    ...faultsAt('tasks', tasks),
    ...prerequisites.flatMap(({ label }, index) => faultsAt(`prerequisites[${index}].label`, label)),
  ];
}

/** One complaint at a field for all its sentences; none when the law lets them stand. */
export function faultsAt(field: string, text: string | null | undefined): FieldError[] {
  const message = unlawfulSentences(text ?? '')
    .map(refusalOf)
    .join(' ');
  return message ? [{ field, message }] : [];
}

/** @throws InvalidInput naming each sentence, its article and a lawful rewording */
export function refuseUnlawfulWording(details: Worded): void {
  const faults = wordingFaults(details);
  if (faults.length > 0) throw new InvalidInput(faults);
}
