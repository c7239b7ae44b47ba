import type { ReadEmployer } from './read-employer-line';

/** What a line without a Siret is recognised by when its table comes again: all that it says. */
export function lineMark({ details, contact }: Pick<ReadEmployer, 'details' | 'contact'>): string {
  return JSON.stringify([Object.entries(details).sort(), Object.entries(contact ?? {}).sort()]);
}
