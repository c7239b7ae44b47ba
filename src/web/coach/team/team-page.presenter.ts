import { type Colleague, type Role, type Viewer } from '../../../identity';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import type { TerritoryView } from '../../../programmes';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  coach: 'Coach',
  lead: 'Responsable de territoire',
  admin: 'Administration',
};

/** /equipe */
export function teamPage(
  viewer: Viewer,
  colleagues: readonly Colleague[],
  sizes: ReadonlyMap<string, number>,
) {
  return {
    mayReview: viewer.role === 'lead',
    colleagues: colleagues.map(({ id, name, role, closed }) => ({
      who: name,
      href: `/equipe/${id}`,
      what: [ROLE_WORDS[role], id === viewer.accountId ? 'vous' : '', followedWords(sizes.get(id) ?? 0)]
        .filter(Boolean)
        .join(', '),
      pill: closed ? { kind: 'neutral', icon: 'lock', words: 'Compte fermé' } : null,
    })),
  };
}

/** /equipe/:id */
export function colleaguePage(
  viewer: Viewer,
  { id, name, email, role, closed }: Colleague,
  followed: number,
) {
  return {
    id,
    name,
    closed,
    self: id === viewer.accountId,
    followsPeople: followed > 0,
    facts: [
      { term: 'Rôle', words: ROLE_WORDS[role] },
      { term: 'Adresse', words: email },
      { term: 'Suit', words: followedWords(followed) || 'personne pour le moment' },
    ],
  };
}

/** /equipe/inviter */
export function invitationPage(form: FormState, viewer: Viewer, territories: readonly TerritoryView[]) {
  const roles: Role[] = viewer.role === 'admin' ? ['coach', 'lead', 'admin'] : ['coach', 'lead'];
  return {
    summary: form.summary(),
    name: textField(form, 'name', { label: 'Prénom et nom' }),
    email: textField(form, 'email', { label: 'Adresse e-mail', type: 'email', inputmode: 'email' }),
    role: choiceField(form, 'role', {
      label: 'Rôle',
      options: roles.map((role) => ({ value: role, label: ROLE_WORDS[role] })),
      stored: ['coach'],
    }),
    territory:
      viewer.role === 'admin'
        ? choiceField(form, 'territory', {
            label: 'Territoire',
            options: territories.map(({ id, name }) => ({ value: id, label: name })),
            optional: true,
          })
        : null,
  };
}

/** /equipe/:id/fermeture */
export function closingPage(form: FormState, { id, name }: Colleague) {
  return {
    id,
    name,
    summary: form.summary(),
    reason: textField(form, 'reason', {
      label: 'Pour quelle raison',
      hint: 'Par exemple : départ, fin de contrat.',
    }),
  };
}

/** /equipe/:id/remplacement */
export function coverPage(form: FormState, { id, name }: Colleague, others: readonly Colleague[]) {
  return {
    id,
    name,
    summary: form.summary(),
    colleague: colleagueField(form, 'Qui remplace', others),
    startsOn: dayField(form, 'startsOn', 'Premier jour'),
    endsOn: dayField(form, 'endsOn', 'Dernier jour, compris'),
  };
}

/** /equipe/:id/relais */
export function relayPage(
  form: FormState,
  { id, name }: Colleague,
  others: readonly Colleague[],
  today: string,
) {
  return {
    id,
    name,
    summary: form.summary(),
    colleague: colleagueField(form, 'Qui prend le relais', others),
    startsOn: dayField(form, 'startsOn', 'À partir de quel jour', today),
  };
}

function colleagueField(form: FormState, label: string, others: readonly Colleague[]) {
  const options = others.map(({ id, name }) => ({ value: id, label: name }));
  return choiceField(form, 'colleague', { label, options });
}

function dayField(form: FormState, name: string, label: string, stored = '') {
  const hint = 'Jour, mois, année, comme 22/11/2026.';
  return textField(form, name, { label, hint, stored: written(stored), inputmode: 'numeric' });
}

/** `2026-11-22` as people write it. */
function written(day: string): string {
  return day.split('-').reverse().join('/');
}

function followedWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1\u00A0personne' : `${count}\u00A0personnes`;
}
