import type { GuestAtTable, PersonAtTable, WholeBreakfast } from '../../../breakfasts';
import { type FormState, textField } from '../../../platform/http/form-state';
import { BREAKFASTS, replyPill, whenInWords } from './breakfast-words';

/** /petits-dejs/:id/presences: who is there, one tap each, on a telephone. */
export function attendancePage(form: FormState, { view, guests, people }: WholeBreakfast) {
  const there = guests.reduce((total, { came }) => total + (came ?? 0), 0);
  return {
    base: `${BREAKFASTS}/${view.id}`,
    heading: view.publicTitle,
    when: whenInWords(view),
    there,
    summary: form.summary(),
    guests: [...guests].sort(comingFirst).map(guestLine),
    people: people.map(personLine),
    employer: textField(form, 'employer', {
      label: 'Entreprise',
      hint: 'Son nom. Si nous ne la connaissons pas, elle est ajoutée aux employeurs.',
    }),
    name: textField(form, 'name', { label: 'Nom de la personne', optional: true }),
  };
}

function comingFirst(one: GuestAtTable, other: GuestAtTable): number {
  return other.standing.placed - one.standing.placed;
}

function guestLine(guest: GuestAtTable) {
  const { employer, employerId, contactId, contact, came } = guest;
  return {
    who: contact ?? employer,
    what: contact ? employer : null,
    employerId,
    contactId,
    pill: guest.invitationId ? replyPill(guest) : null,
    choices: [
      { value: '1', label: 'Là', chosen: came === 1 },
      { value: '2', label: 'Là, à deux', chosen: came === 2 },
      { value: '0', label: 'Pas là', chosen: came === 0 },
    ],
  };
}

function personLine({ participantId, name, lastName, came }: PersonAtTable) {
  return {
    who: `${name} ${lastName.slice(0, 1)}.`,
    participantId,
    choices: [
      { value: '1', label: 'Là', chosen: came === true },
      { value: '0', label: 'Pas là', chosen: came === false },
    ],
  };
}

/**
 * /petits-dejs/:id/badges: what whoever comes wears. People wear their first name and nothing else: neither a surname nor
 * a structure.
 */
export function badgesPage({ view, guests, people }: WholeBreakfast, brand: string) {
  return {
    brand,
    base: `${BREAKFASTS}/${view.id}`,
    title: view.publicTitle,
    badges: [
      ...guests.flatMap(({ standing, came, contact, employer }) => {
        const [himself, colleague] = [
          { name: contact ?? '', from: employer },
          { name: '', from: employer },
        ];
        const wanted = came ?? standing.placed;
        return wanted === 2 ? [himself, colleague] : wanted === 1 ? [himself] : [];
      }),
      ...people.filter(isComing).map(({ name }) => ({ name, from: null })),
    ],
  };
}

function isComing({ coming, waits, came }: PersonAtTable): boolean {
  return came ?? (coming === true && !waits);
}
