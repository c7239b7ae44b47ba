import { PRESENTATION_ITEMS, type RecordedStandingYes } from '../../../disclosure';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { EMPLOYER_KINDS, type EmployerKind } from '../../../reference';
import { firstNameOf } from '../../wording/first-name';
import { optionsOf } from '../../wording/options';

/** Kinds as she would name several of them. */
const KINDS: Readonly<Record<EmployerKind, string>> = {
  agency: 'Les agences d’intérim',
  company: 'Les entreprises',
  association: 'Les associations',
  public_body: 'Les mairies, hôpitaux et autres services publics',
  household: 'Les particuliers',
};

/** /moi/discretion/avance: what stands now, and the question; the agency first, for whom it was made. */
export function standingYesPage(
  form: FormState,
  standing: readonly RecordedStandingYes[],
  heard: ReadonlyMap<string, string>,
  behind: boolean,
) {
  return {
    summary: form.summary(),
    /** She speaks herself: a word of hers on this topic goes before. */
    behind,
    standing: standing.map(({ employerKind, items, at, saidAloudTo }) => ({
      kind: employerKind,
      who: KINDS[employerKind] ?? EMPLOYER_KINDS[employerKind],
      items: items.map((item) => PRESENTATION_ITEMS[item]),
      at,
      heard: saidAloudTo && (firstNameOf(heard.get(saidAloudTo) ?? '') || 'votre coach'),
    })),
    kind: choiceField(form, 'kind', {
      label: 'À qui dites-vous oui\u00A0?',
      options: Object.entries(KINDS).map(([value, label]) => ({ value, label })),
    }),
    items: choiceField(form, 'items', {
      label: 'Que peuvent-ils savoir\u00A0?',
      hint: 'Cochez seulement ce que vous voulez.',
      options: optionsOf(PRESENTATION_ITEMS),
    }),
  };
}
