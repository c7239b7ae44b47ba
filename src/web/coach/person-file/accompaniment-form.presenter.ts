import type { PersonFile } from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import type { StructureView } from '../../../programmes';
import { listed } from '../../wording/numbers';
import { dayField, optionalField } from './fields';

const REFERENT = 'Référent logement';

/** /personnes/:id/fiche/accompagnement; `structures` are those of her territory. */
export function accompanimentPage(
  form: FormState,
  { participant }: PersonFile,
  structures: readonly StructureView[],
) {
  const { entryDate, structureId, housingReferent, housingReferentContact } = participant;
  return {
    id: participant.id,
    name: participant.name,
    summary: form.summary(),
    entryDate: dayField(form, 'entryDate', { label: 'Début de l’accompagnement', stored: entryDate }),
    structureId: choiceField(form, 'structureId', {
      label: 'Structure',
      options: structures.map(({ id, name }) => ({ value: id, label: name })),
      stored: structureId ? [structureId] : [],
      optional: true,
    }),
    shelter: optionalField(form, 'shelter', {
      label: 'Hébergement',
      hint: shelterHint(structures),
      stored: participant.shelter,
    }),
    housingReferent: optionalField(form, 'housingReferent', { label: REFERENT, stored: housingReferent }),
    housingReferentContact: optionalField(form, 'housingReferentContact', {
      label: 'Pour joindre ce référent',
      stored: housingReferentContact,
    }),
  };
}

function shelterHint(structures: readonly StructureView[]): string {
  const known = structures.flatMap(({ shelters }) => shelters);
  return known.length > 0 ? `Par exemple : ${listed(known)}.` : 'Le nom de l’établissement.';
}
