import type { FieldError } from '../../platform/http/field-error';
import type { ChoiceDetails } from './choice-details';
import { VIOLENCE } from '../gate/blocked-topics';

const NEVER_TOLD = 'Personne n’en parle jamais à un employeur\u00A0: ce sujet reste silencieux.';

/** Everything that keeps a choice from meaning one thing; empty when it may be recorded. */
export function faultsInChoice({ topic, audience, decision, teller }: ChoiceDetails): FieldError[] {
  const faults: FieldError[] = [];
  if (topic === VIOLENCE && decision !== 'silent') faults.push({ field: 'decision', message: NEVER_TOLD });
  if (audience.kind === 'all' && audience.id) {
    faults.push({ field: 'audience.id', message: 'Un choix pour tous les employeurs n’en nomme aucun.' });
  }
  if (audience.kind !== 'all' && !audience.id) {
    faults.push({ field: 'audience.id', message: 'Dites de quel employeur ou de quelle offre il s’agit.' });
  }
  if ((decision === 'tell' || decision === 'if_asked') && !teller) {
    faults.push({ field: 'teller', message: 'Dites qui en parlera : la personne, son coach ou les deux.' });
  }
  return faults;
}
