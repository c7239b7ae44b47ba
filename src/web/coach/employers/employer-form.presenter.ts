import { type EmployerRow, SIZE_BANDS } from '../../../network';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { EMPLOYER_KINDS, MARKETS } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { RESTS } from './employer.form';

/** /employeurs/nouveau */
export function newEmployerPage(form: FormState) {
  return {
    summary: form.summary(),
    who: whoFields(form),
    where: whereFields(form),
    cap: capField(form, null),
    notes: textField(form, 'notes', {
      label: 'Notes de l’équipe',
      hint: 'Entre collègues. L’employeur ne les lit jamais.',
      optional: true,
    }),
  };
}

/** How often the employer accepts to be solicited. */
export function capField(form: FormState, stored: number | null) {
  return textField(form, 'monthlyCap', {
    label: 'Sollicitations par mois, au plus',
    hint: 'Le nombre que l’employeur accepte. Sans nombre, vous jugez vous-même.',
    inputmode: 'numeric',
    stored,
    optional: true,
  });
}

function whoFields(form: FormState) {
  const optional = true;
  const kinds = { label: 'Sorte', options: optionsOf(EMPLOYER_KINDS), stored: ['company'] };
  const markets = { label: 'Cadre', options: optionsOf(MARKETS), stored: ['ordinary'] };
  const named = 'Si on la connaît sous un autre nom.';
  return {
    name: textField(form, 'name', { label: 'Nom', hint: 'Celui de l’entreprise, comme sur ses papiers.' }),
    brandName: textField(form, 'brandName', { label: 'Enseigne', hint: named, optional }),
    kind: choiceField(form, 'kind', kinds),
    market: choiceField(form, 'market', markets),
    sizeBand: choiceField(form, 'sizeBand', { label: 'Taille', options: optionsOf(SIZE_BANDS), optional }),
    siret: textField(form, 'siret', {
      label: 'Numéro Siret',
      hint: '14 chiffres.',
      inputmode: 'numeric',
      optional,
    }),
    naf: textField(form, 'naf', { label: 'Code NAF', hint: 'Comme 10.71C : il donne le secteur.', optional }),
  };
}

function whereFields(form: FormState) {
  const optional = true;
  const commune = { label: 'Commune', hint: 'Son nom ou son code postal.', optional };
  return {
    address: textField(form, 'address', { label: 'Rue et numéro', optional }),
    commune: textField(form, 'commune', commune),
    website: textField(form, 'website', { label: 'Site web', type: 'url', inputmode: 'url', optional }),
  };
}

/** /employeurs/:id/pause */
export function restPage(form: FormState, row: EmployerRow) {
  return {
    id: row.id,
    name: row.brandName ?? row.name,
    summary: form.summary(),
    kind: choiceField(form, 'kind', { label: 'Combien de temps ?', options: optionsOf(RESTS) }),
    until: textField(form, 'until', {
      label: 'Jusqu’au',
      hint: 'Comme 31/01/2027. Sans date, la pause dure jusqu’à ce que vous l’arrêtiez.',
      optional: true,
    }),
    reason: textField(form, 'reason', { label: 'Pourquoi ?', hint: 'Entre collègues, en quelques mots.' }),
  };
}
