import type { OpeningFacts } from '../../openings';
import { templateWords } from '../../platform/views/template-words';
import type { Remark } from './reason-wording';
import { french, type Voice } from './typography';

type ReachedCap = NonNullable<NonNullable<OpeningFacts['employer']>['atCap']>;

/** The employer was solicited as often as he accepts this month: she may say yes, and what is sent waits. */
export function waitingInWords({ perMonth, nextOn }: ReachedCap, voice: Voice): Remark {
  const when = templateWords.day(nextOn).replace(/ \d{4}$/, '');
  const text =
    voice === 'person'
      ? french`Cet employeur reçoit peu de demandes. Votre coach peut lui écrire à partir du ${when}.`
      : french`Cet employeur a demandé au plus ${templateWords.count(perMonth, 'sollicitation')} par mois. La prochaine peut partir le ${when}.`;
  return { code: 'employer_waits', text };
}
