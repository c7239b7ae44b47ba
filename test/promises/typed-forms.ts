import { randomUUID } from 'node:crypto';
import { TYPED_OPENING } from './sample-bodies';

/** Ids that a well-formed body may name; all of them within the reach of whoever sends it. */
export interface Named {
  readonly employer: string;
  /** Somebody there. */
  readonly contact: string;
  readonly participant: string;
  readonly otherParticipant: string;
  readonly opening: string;
  readonly otherOpening: string;
  readonly colleague: string;
  readonly otherColleague: string;
  readonly territory: string;
  readonly structure: string;
}

export type Body = (named: Named) => object;

const BREAKFAST = {
  publicTitle: 'Petit-déjeuner des employeurs',
  internalTitle: 'Décembre',
  place: 'Café du Lac',
  day: '03/12/2026',
  startsAt: '8:30',
  endsAt: '10:00',
  employerSeats: '8',
};

/** What somebody would type into each form, all its fields filled in. */
export const TYPED: Readonly<Record<string, Body>> = {
  'POST /connexion': () => ({ email: 'personne@maison.example', password: 'girafe violette sous la pluie' }),
  'POST /connexion/code': () => ({ code: '000000' }),
  'POST /connexion/premier-code': () => ({ code: '000000' }),
  'POST /mot-de-passe/oubli': () => ({ email: 'personne@maison.example' }),
  'POST /mot-de-passe/:token': () => ({ password: 'girafe violette sous la pluie' }),
  'POST /p/:token': () => ({ pin: '2580', pinAgain: '2580' }),
  'POST /entrer': () => ({ card: 'MURE-4729', pin: '2580' }),
  'POST /moi/acces/chiffres': () => ({ pinNow: '2580', pin: '1379', pinAgain: '1379' }),
  'POST /moi/chiffres': () => ({ pin: '2580' }),
  'POST /moi/offres/:id/reponse': () => ({ answer: 'interested' }),
  'POST /moi/offres/:id/quand': () => ({ delay: 'semaine' }),
  'POST /moi/offres/:id/raison': () => ({ reason: 'occupation' }),
  'POST /moi/offres/:id/envies': () => ({ decision: 'non', changes: 'never:occupation:G1605' }),
  'POST /moi/choix/retrait': () => ({ version: '0', place: '0' }),
  'POST /moi/choix/:word': () => ({ version: '0', stance: 'like', value: 'travailler dehors' }),
  'POST /moi/discretion/sujet/:topic': () => ({ answer: 'silent', towards: 'all' }),
  'POST /moi/discretion/sujet/:topic/mots': () => ({
    answer: 'coach',
    towards: 'all',
    phrase: 'own',
    words: 'Je commence après 9 h.',
    level: 'need_only',
    moment: 'at_interview',
  }),
  'POST /moi/offres/:id/employeur': () => ({
    decision: 'non',
    route: 'alone',
    shown: 'first_name',
    fingerprint: 'x'.repeat(22),
  }),
  'POST /moi/discretion/avance': () => ({ kind: 'agency', items: 'first_name' }),
  'POST /moi/discretion/avance/reprise': () => ({ kind: 'agency' }),
  'POST /petits-dejs/nouveau': () => ({ format: 'employers_only', ...BREAKFAST }),
  'POST /petits-dejs/:id/modifier': () => ({ ...BREAKFAST, participantSeats: '4' }),
  'POST /petits-dejs/:id/annulation': () => ({ reason: 'Salle prise.' }),
  'POST /petits-dejs/:id/invitations': ({ contact }) => ({ contactIds: contact }),
  'POST /petits-dejs/:id/reponses/:invitationId': () => ({ answer: 'with_colleague' }),
  'POST /petits-dejs/:id/personnes': ({ participant }) => ({
    participantId: participant,
    toldOn: '20/11/2026',
    askedAgain: 'oui',
  }),
  'POST /petits-dejs/:id/personnes/:participantId/reponse': () => ({ answer: 'yes' }),
  'POST /petits-dejs/:id/presences': ({ employer, contact }) => ({
    employerId: employer,
    contactId: contact,
    people: '1',
  }),
  'POST /petits-dejs/:id/presences/imprevu': () => ({
    employer: `Maison ${randomUUID()}`,
    name: 'Mme Petit',
  }),
  'POST /petits-dejs/:id/suites': ({ employer, participant }) => ({
    employerId: employer,
    participantId: participant,
    outcome: 'meet_again',
    notes: 'Bonne conversation.',
    callBackOn: '05/12/2026',
  }),
  'POST /petits-dejs/:id/suites/relances': ({ employer }) => ({
    employerIds: employer,
    words: 'Le remercier.',
    dueOn: '05/12/2026',
  }),
  'POST /moi/petits-dejs/:id': () => ({ answer: 'yes' }),
  'POST /invitation/:token/reponse': () => ({ answer: 'coming' }),
  'POST /compte/telephone': () => ({ password: 'girafe violette sous la pluie' }),
  'POST /compte/telephone/code': () => ({ code: '000000' }),
  'POST /compte/codes-de-secours': () => ({ password: 'girafe violette sous la pluie' }),
  'POST /equipe/inviter': ({ territory }) => ({
    name: 'Inès',
    email: `${randomUUID()}@maison.example`,
    role: 'coach',
    territory,
  }),
  'POST /personnes/nouvelle': () => ({
    firstName: 'Amina',
    lastName: 'Kéïta',
    calledAs: 'Mina',
    entryDate: '22/11/2026',
    birthDate: '28/02/1995',
    phone: '06 00 00 99 99',
    aloneToRead: 'oui',
  }),
  'POST /personnes/:id/fiche/identite': () => ({
    firstName: 'Amina',
    lastName: 'Kéïta',
    gender: 'woman',
    language: 'fr',
    'contactPoints[0].kind': 'phone',
    'contactPoints[0].value': '06 00 00 99 99',
    'contactPoints[0].aloneToRead': 'non',
  }),
  'POST /personnes/:id/fiche/savoir-faire': () => ({
    strengths: 'Je vais vite.',
    skills: 'Ranger\nCompter',
    'experience[0].occupation': 'G1605',
    'experience[0].years': '2',
    'experience[0].words': 'La plonge.',
    'experience[0].endedIn': '2024',
    'experience[0].employer': 'Chez Paul',
    'experience[0].employerTold': 'oui',
    licences: ['B'],
    certificates: 'SST',
    'languages[0].name': 'Français',
    'languages[0].level': 'B1',
    rightToWork: 'oui',
  }),
  'POST /personnes/:id/fiche/disponibilite': () => ({
    availability: 'En semaine.',
    availableFrom: '01/12/2026',
    commune: 'Dijon',
    startLabel: 'Dijon, gare',
  }),
  'POST /personnes/:id/fiche/accompagnement': ({ structure }) => ({
    entryDate: '02/11/2026',
    structureId: structure,
    shelter: 'CHRS',
    housingReferent: 'Nadège Colin',
    housingReferentContact: '03 00 00 02 01',
  }),
  'POST /personnes/:id/discretion/echange': () => ({ date: '20/11/2026' }),
  'POST /personnes/:id/discretion/entretien': ({ colleague }) => ({
    'choices[0].topic': 'coaching',
    'choices[0].decision': 'tell',
    'choices[0].teller': 'both',
    'choices[0].moment': 'at_interview',
    'choices[0].level': 'need_only',
    'choices[0].words': 'Quelqu’un m’aide.',
    date: '20/11/2026',
    reviewOn: '15/01/2027',
    saidAloudTo: colleague,
  }),
  'POST /personnes/:id/ensemble/:topic': () => ({ answer: 'both', words: 'Je finis à 16 h.' }),
  'POST /personnes/:id/discretion/retrait': () => ({ topic: 'housing' }),
  'POST /personnes/:id/discretion/accords': ({ colleague }) => ({
    employerKind: 'agency',
    items: ['first_name'],
    words: 'Oui.',
    saidAloudTo: colleague,
  }),
  'POST /personnes/:id/discretion/accords/fin': () => ({ employerKind: 'agency' }),
  'POST /personnes/:id/discretion/:topic': ({ colleague }) => ({
    decision: 'tell',
    audience: 'all',
    teller: 'person',
    moment: 'at_interview',
    level: 'need_only',
    words: 'Je pars à 16 h.',
    reviewOn: '15/01/2027',
    saidAloudTo: colleague,
  }),
  'POST /personnes/:id/immersions': () => ({
    employer: 'Maison sans nom',
    startsOn: '23/11/2026',
    endsOn: '27/11/2026',
  }),
  'POST /personnes/:id/adresse': ({ colleague }) => ({ account: colleague }),
  'POST /personnes/:id/situation': () => ({ 'facts[0].topic': 'housing', 'facts[0].value': 'Hébergée.' }),
  'POST /personnes/import': () => ({ pasted: 'Nom;Prénom\nRoy;Amal' }),
  'POST /personnes/import/:id': () => ({
    'columns[0].meaning': 'lastName',
    'columns[1].meaning': 'firstName',
  }),
  'POST /personnes/import/:id/ajout': () => ({ 'people[0].line': '3', 'people[0].same': 'non' }),
  'POST /personnes/:id/envies/retrait': () => ({ version: '1', place: '0' }),
  'POST /personnes/:id/envies/:word': () => ({ version: '1', stance: 'like', value: 'travailler dehors' }),
  'POST /personnes/:id/cv': () => ({
    chosen: 'oui',
    items: ['first_name'],
    seal: 'x'.repeat(22),
    form: 'page',
  }),
  'POST /personnes/:id/propositions/:introductionId/feuille': () => ({ form: 'page' }),
  'POST /moi/cv': () => ({ chosen: 'oui', items: ['first_name'], seal: 'x'.repeat(22), form: 'page' }),
  'POST /moi/offres/:id/feuille': () => ({ form: 'page' }),
  'POST /personnes/:id/propositions': ({ opening }) => ({ openingId: opening }),
  'POST /personnes/:id/propositions/:introductionId/page': () => ({
    route: 'alone',
    items: 'first_name',
    fingerprint: 'aucune',
    words: 'Page lue ensemble.',
  }),
  'POST /personnes/:id/propositions/:introductionId/envoi': () => ({ contactId: '' }),
  'POST /personnes/:id/propositions/:introductionId/employeur': () => ({
    employerAnswer: 'meet',
    employerWords: 'Mardi.',
  }),
  'POST /personnes/:id/propositions/:introductionId/reponse': () => ({
    answer: 'not_now',
    until: '15/12/2026',
    reason: '',
    words: 'Plonge, le midi.\nÀ Dijon.',
  }),
  'POST /personnes/:id/propositions/:introductionId/envies': () => ({ changes: 'never:occupation:G1605' }),
  'POST /offres/:id/propositions': ({ otherParticipant }) => ({ participantId: otherParticipant }),
  'POST /offres/:id/interets': ({ otherParticipant }) => ({ participantId: otherParticipant }),
  'POST /employeurs/nouveau': () => ({ name: `Maison ${randomUUID()}`, kind: 'company', market: 'ordinary' }),
  'POST /employeurs/:id/interlocuteurs/nouveau': () => ({
    name: 'Mme Renard',
    email: 'renard@relais.example',
  }),
  'POST /employeurs/:id/pause': () => ({ kind: 'on_hold', until: '2026-12-24', reason: 'Trop sollicité' }),
  'POST /employeurs/:id/sollicitations': () => ({ monthlyCap: '2' }),
  'POST /offres/nouvelle': () => TYPED_OPENING,
  'POST /offres/:id/modifier': () => TYPED_OPENING,
  'POST /offres/:id/fermeture': () => ({ reason: 'filled', note: 'Pourvue.' }),
  'POST /equipe/:id/fermeture': () => ({ reason: 'Départ' }),
  'POST /equipe/:id/remplacement': ({ otherColleague }) => ({
    colleague: otherColleague,
    startsOn: '2026-11-24',
    endsOn: '2026-11-27',
  }),
  'POST /equipe/:id/relais': ({ otherColleague }) => ({ colleague: otherColleague, startsOn: '2026-11-24' }),
  'POST /rencontre/:token/reponse': () => ({ answer: 'meet', words: 'Bonjour.', reachable: 'Le matin.' }),
  'POST /dev/composants/formulaire': () => ({ title: 'Plonge', slot: 'morning' }),
};
