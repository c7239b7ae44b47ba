import { randomUUID } from 'node:crypto';
import type { WholeApp } from '../support/whole-app';
import { PERSON, OPENING, WISHES, OFFER } from './sample-bodies';
import { type Body, type Named, TYPED } from './typed-forms';

export type { Named };

/** A body that every route which takes one accepts, with all its fields. Forms: what somebody would type. */
export const WELL_FORMED: Readonly<Record<string, Body>> = {
  'POST /api/v1/employers': () => ({
    name: `Maison ${randomUUID()}`,
    brandName: 'Chez Noirot',
    monthlyCap: 2,
    siret: someSiret(),
    naf: '10.71C',
    market: 'ordinary',
    kind: 'company',
    sizeBand: 'tiny',
    address: '3 rue des Forges',
    postcode: '21000',
    commune: 'Dijon',
    communeCode: '21231',
    lat: 47.3216,
    lon: 5.0415,
    website: 'https://noirot.example',
    notes: 'Passer après 14 h.',
  }),
  'POST /api/v1/openings': ({ employer }) => ({ ...OPENING, employerId: employer }),
  'PATCH /api/v1/openings/:id': ({ employer }) => ({ ...OPENING, employerId: employer }),
  'POST /api/v1/openings/:id/closure': () => ({ reason: 'filled', note: 'Pourvue.' }),
  'POST /api/v1/imports/france-travail': () => ({
    resultats: [{ ...OFFER, id: randomUUID().slice(0, 8) }],
    filtresPossibles: [],
  }),
  'POST /api/v1/participants': ({ structure }) => ({ ...PERSON, structureId: structure }),
  'PATCH /api/v1/participants/:id': ({ structure }) => ({ ...PERSON, structureId: structure }),
  'PUT /api/v1/participants/:id/wishes': ({ employer }) => ({
    wishes: [...WISHES, { criterion: 'employer', value: employer, stance: 'avoid' }],
  }),
  'PUT /api/v1/employers/:id/monthly-cap': () => ({ monthlyCap: 2 }),
  'PUT /api/v1/participants/:id/situation': () => ({ facts: [{ topic: 'housing', value: 'Hébergée.' }] }),
  'POST /api/v1/participants/:id/disclosure-choices': ({ employer, colleague }) => ({
    topic: 'coaching',
    audience: { kind: 'employer', id: employer },
    decision: 'tell',
    teller: 'both',
    moment: 'before_contact',
    level: 'fact',
    words: 'Elle est accompagnée.',
    reviewOn: '2027-01-15',
    saidAloudTo: colleague,
  }),
  'POST /api/v1/participants/:id/standing-yeses': ({ colleague }) => ({
    employerKind: 'agency',
    decision: 'given',
    items: ['first_name', 'phone'],
    words: 'Oui pour l’intérim.',
    saidAloudTo: colleague,
  }),
  'POST /api/v1/participants/:id/disclosure-withdrawals': ({ colleague }) => ({
    topic: 'coaching',
    saidAloudTo: colleague,
  }),
  'POST /api/v1/participants/:id/disclosure-talks': () => ({ date: '2026-11-20' }),
  'POST /api/v1/introductions': ({ participant, opening }) => ({
    participantId: participant,
    openingId: opening,
  }),
  'POST /api/v1/introductions/found': ({ participant, otherOpening }) => ({
    participantId: participant,
    openingId: otherOpening,
    saidAloudTo: null,
    words: 'Elle l’a vue en vitrine.',
  }),
  'POST /api/v1/introductions/:id/answer': ({ colleague }) => ({
    answer: 'not_now',
    until: '2026-12-15',
    reason: null,
    saidAloudTo: colleague,
    words: 'Pas avant la mi-décembre.',
  }),
  'POST /api/v1/introductions/:id/approval': ({ colleague }) => ({
    route: 'alone',
    items: ['first_name', 'strengths'],
    fingerprint: null,
    saidAloudTo: colleague,
    words: 'Page lue ensemble.',
  }),
  'POST /api/v1/introductions/:id/sending': () => ({ contactId: null }),
  'POST /api/v1/introductions/:id/reply': () => ({ answer: 'meet', words: 'Mardi à 9 h.' }),
  'POST /api/v1/employers/:id/contacts': () => ({
    name: 'Mme Renard',
    role: 'responsable de salle',
    email: 'renard@relais.example',
    phone: '03 80 00 00 00',
  }),
  'POST /api/v1/employers/:id/interactions': () => ({
    date: '2026-11-20',
    mode: 'visit',
    inPerson: true,
    decisionMaker: true,
    purpose: 'learn_needs',
    wishesOf: [],
    named: [],
    outcome: 'Elle cherche pour le fournil.\nPas avant décembre.',
    promise: { words: 'Envoyer la fiche de poste', dueOn: '2026-11-27' },
    nextAction: { words: 'Repasser', dueOn: '2026-12-04' },
  }),
  'POST /api/v1/introductions/:id/wish-changes': () => ({ changes: ['never:occupation:G1605'] }),
  'POST /api/v1/breakfasts': () => ({
    format: 'with_participants',
    publicTitle: 'Petit-déjeuner des employeurs',
    internalTitle: 'Décembre',
    place: 'Café du Lac',
    startsAt: '2026-12-03T08:30:00+01:00',
    endsAt: '2026-12-03T10:00:00+01:00',
    employerSeats: 8,
    participantSeats: 4,
  }),
  'POST /api/v1/breakfasts/:id/invitations': ({ contact }) => ({ contactIds: [contact] }),
  'POST /api/v1/breakfasts/:id/attendances': ({ employer, contact }) => ({
    employerId: employer,
    contactId: contact,
    participantId: null,
    people: 2,
  }),
  'POST /api/v1/breakfasts/:id/outcomes': ({ employer, participant }) => ({
    employerId: employer,
    participantId: participant,
    outcome: 'call_back',
    notes: 'Bonne conversation.',
    callBackOn: '2026-12-05',
  }),
  ...TYPED,
};

/** Development routes that scripts call with JSON. */
export const FOR_SCRIPTS: Readonly<Record<string, object>> = {
  'POST /dev/clock': { now: '2026-11-23T09:15:00Z' },
  'POST /dev/courriels/essai.json': {},
};

/** Fourteen digits that pass the check, another one each time. */
export function someSiret(): string {
  const digits = [...randomUUID().replace(/\D/g, ''), ...'0000000000000'].slice(0, 13);
  const sum = digits.reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return `${digits.join('')}${(10 - (sum % 10)) % 10}`;
}

/** What belongs to something that the route names too. */
const OF_TWO = /:(introductionId|contactId|openingId|otherId|invitationId|participantId)/;

/** A post behind an employer's own link. */
const OF_A_DOOR = /:token\/.*:id/;

/** The path of a route, its parameters filled in: `id` is one id, or a person's and her introduction's (`a+b`). */
export function filledIn(path: string, id: string): string {
  const [door, post = door] = id.split('+');
  if (OF_A_DOOR.test(path))
    return path.replace(':token', encodeURIComponent(door!)).replace(':id', encodeURIComponent(post!));
  const [first, second = first] = OF_TWO.test(path) ? id.split('+') : [id];
  return path
    .replace(OF_TWO, encodeURIComponent(second!))
    .replace(':id', encodeURIComponent(first!))
    .replace(':token', encodeURIComponent(id))
    .replace(':kind', 'mail-check')
    .replace(':word', 'mots')
    .replace(':place', '0')
    .replace(':topic', 'housing');
}

/** Asks a route as it wants to be asked. */
export function wellAsked(
  name: string,
  named: Named,
  id: string,
): Omit<Parameters<WholeApp['ask']>[0], 'as'> {
  const [verb, path] = name.split(' ') as [string, string];
  const script = FOR_SCRIPTS[name];
  if (script) {
    const headers = { 'content-type': 'application/json' };
    return { verb, path: filledIn(path, id), body: JSON.stringify(script), headers };
  }
  const body = verb === 'GET' ? undefined : (WELL_FORMED[name]?.(named) ?? {});
  return { verb, path: filledIn(path, id), body };
}
