import { templateWords } from '../platform/views/template-words';
import type { ReachedCap } from './solicitation-cap';

/** What a coach reads when an employer was solicited as often as he accepts. */
export function capInWords({ perMonth, nextOn }: ReachedCap): string {
  const asked = templateWords.count(perMonth, 'sollicitation');
  const when = templateWords.day(nextOn).replace(/ \d{4}$/, '');
  return `Cet employeur a demandé au plus ${asked} par mois. La prochaine peut partir le ${when}.`;
}
