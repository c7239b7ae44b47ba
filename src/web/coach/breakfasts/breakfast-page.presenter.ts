import {
  BREAKFAST_FORMATS,
  type BreakfastView,
  type GuestAtTable,
  type PersonAtTable,
  RSVP_ANSWERS,
  type WholeBreakfast,
} from '../../../breakfasts';
import type { FormState } from '../../../platform/http/form-state';
import { codesOf } from '../../../reference';
import { capital } from '../../wording/numbers';
import { BREAKFASTS, countsInWords, replyPill, whenInWords } from './breakfast-words';

/** /petits-dejs */
export function breakfastsPage(all: readonly BreakfastView[], now: Date) {
  const lines = all.map((one) => ({
    href: `${BREAKFASTS}/${one.id}`,
    title: one.internalTitle ?? one.publicTitle,
    when: `${capital(whenInWords(one))}. ${one.place}`,
    counts: one.cancelled ? 'Annulé' : countsInWords(one),
    past: one.endsAt <= now,
  }));
  const toCome = lines.filter(({ past }) => !past).reverse();
  return {
    toCome,
    past: lines.filter(({ past }) => past),
    empty: {
      sentence: 'Aucun petit-déj prévu.',
      action: { href: `${BREAKFASTS}/nouveau`, label: 'Prévoir un petit-déj' },
    },
  };
}

/** /petits-dejs/:id */
export function breakfastPage(form: FormState, whole: WholeBreakfast, now: Date) {
  const { view, guests, people, ofColleagues } = whole;
  const base = `${BREAKFASTS}/${view.id}`;
  const ahead = !view.cancelled && view.endsAt > now;
  return {
    base,
    summary: form.summary(),
    heading: view.internalTitle ?? view.publicTitle,
    facts: factsOf(view),
    cancelled: view.cancelled,
    ahead,
    begun: !view.cancelled && view.startsAt <= now,
    tooMany: view.left < 0 ? -view.left : null,
    counts: countsInWords(view),
    mayRemind: ahead && guests.some(({ answer, byMail }) => answer === null && byMail),
    guests: guests.map((one) => guestLine(one, base, ahead)),
    withPeople: view.format === 'with_participants',
    people: people.map((one) => personLine(one, base, ahead)),
    ofColleagues,
  };
}

function factsOf(view: BreakfastView) {
  return [
    { term: 'Titre que tout le monde lit', words: view.publicTitle },
    { term: 'Quand', words: capital(whenInWords(view)) },
    { term: 'Où', words: view.place },
    { term: 'Pour qui', words: capital(BREAKFAST_FORMATS[view.format]) },
    { term: 'Places d’employeurs', words: String(view.employerSeats) },
    ...(view.participantSeats > 0
      ? [{ term: 'Places de personnes accompagnées', words: String(view.participantSeats) }]
      : []),
  ];
}

function guestLine(guest: GuestAtTable, base: string, ahead: boolean) {
  const { invitationId, employerId, employer, contact, phone, wave, byMail, remindedAt, came } = guest;
  return {
    who: contact ? `${contact}, ${employer}` : employer,
    href: `/employeurs/${employerId}`,
    pill: replyPill(guest),
    wave: wave === null ? 'Venu sans invitation' : `Vague ${wave}${byMail ? '' : ', à appeler'}`,
    phone: phone?.replaceAll(' ', '\u00A0') ?? null,
    remindedAt,
    came,
    action: ahead && invitationId ? `${base}/reponses/${invitationId}` : null,
    answers: codesOf(RSVP_ANSWERS).map((value) => ({
      value,
      label: THEY[value],
      chosen: guest.answer === value,
    })),
  };
}

/** What the coach notes of what was said on the telephone. */
const THEY = { coming: 'Vient', with_colleague: 'Vient à deux', no: 'Ne vient pas' } as const;

function personLine(
  { participantId, name, lastName, toldOn, coming, saidAloud, waits }: PersonAtTable,
  base: string,
  ahead: boolean,
) {
  const said = coming === null ? 'Pas encore de réponse' : coming ? 'A dit oui' : 'A dit non';
  return {
    who: `${name} ${lastName.slice(0, 1)}.`,
    name,
    href: `/personnes/${participantId}`,
    said: `${said}${saidAloud ? ', de vive voix' : ''}${waits ? '. En attente d’une place' : ''}`,
    toldOn,
    action: ahead && toldOn ? `${base}/personnes/${participantId}/reponse` : null,
  };
}
