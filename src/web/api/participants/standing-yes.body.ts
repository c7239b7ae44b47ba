import { type PresentationItem, PRESENTATION_ITEMS, type StandingYesDetails } from '../../../disclosure';
import { OneOf, OptionalText, SomeOf } from '../../../platform/http/validation';
import { codesOf, EMPLOYER_KINDS, type EmployerKind, type Vocabulary } from '../../../reference';

const DECISIONS: Vocabulary<'given' | 'taken_back'> = { given: 'Donné', taken_back: 'Repris' };

/** What she lets every employer of a kind know, or takes back. */
export class StandingYesBody {
  @OneOf(EMPLOYER_KINDS) employerKind: EmployerKind;
  @OneOf(DECISIONS, { optional: true, describe: '`given` si rien n’est dit.' }) decision?:
    'given' | 'taken_back' | null;
  @SomeOf(PRESENTATION_ITEMS, {
    max: codesOf(PRESENTATION_ITEMS).length,
    optional: true,
    describe: 'Ce que ces employeurs peuvent savoir ; inutile pour reprendre un oui.',
  })
  items?: PresentationItem[] | null;
  @OptionalText({ max: 1_000, lines: true, describe: 'Les mots lus, ou les siens.' }) words?: string | null;
  @OptionalText({ max: 120, describe: 'Le collègue à qui elle l’a dit : identifiant ou nom. Vous, sinon.' })
  saidAloudTo?: string | null;
}

/** The standing yes as the disclosure room takes it: absent instead of null. */
export function standingYesOf(body: StandingYesBody): StandingYesDetails {
  return {
    employerKind: body.employerKind,
    items: body.items ?? [],
    words: body.words ?? undefined,
    saidAloudTo: body.saidAloudTo ?? undefined,
  };
}
