import { WORDS_OF_BREAKFASTS } from './export-words-of-breakfasts';
import { SAID, type TableWords, WHEN, WORDS_OF_WHAT_WAS_SAID } from './export-words-said';

/** By entity. What is missing here is not told: a test asks for every table about her, and every column not sealed. */
export const EXPORT_WORDS: Readonly<Record<string, TableWords>> = {
  Participant: {
    title: 'Vous',
    columns: {
      territoryId: 'Territoire',
      firstName: 'Prénom',
      lastName: 'Nom',
      calledAs: 'On vous appelle',
      birthDate: 'Date de naissance',
      gender: 'Genre',
      language: 'Langue que vous lisez le mieux',
      structureId: 'Structure qui vous accompagne',
      entryDate: 'Début de l’accompagnement',
      licences: 'Permis',
      certificates: 'Certificats',
      languages: 'Langues',
      rightToWork: 'Droit de travailler',
      strengths: 'Points forts',
      skills: 'Savoir-faire',
      availability: 'Disponibilité',
      availableFrom: 'Disponible à partir du',
      startLabel: 'Point de départ',
      startLat: 'Point de départ, latitude',
      startLon: 'Point de départ, longitude',
      shelter: 'Hébergement',
      shelterSince: 'Hébergement changé le',
      housingReferent: 'Référent logement',
      housingReferentContact: 'Comment le joindre',
      createdAt: 'Dossier ouvert le',
      createdBy: 'Dossier ouvert par',
    },
  },
  ContactPoint: {
    title: 'Pour vous joindre',
    columns: {
      place: 'Ordre',
      kind: 'Moyen',
      value: 'Numéro ou adresse',
      aloneToRead: 'Vous êtes seule à le lire',
    },
  },
  Experience: {
    title: 'Ce que vous avez fait',
    columns: {
      place: 'Ordre',
      occupation: 'Métier (code Rome)',
      years: 'Années',
      words: 'Avec vos mots',
      employer: 'Employeur',
      employerTold: 'Vous acceptez que son nom soit écrit',
      endedIn: 'Jusqu’en',
    },
  },
  WishList: {
    title: 'Vos listes d’envies',
    columns: { version: 'Numéro', ...WHEN, saidAloudTo: 'Dit à voix haute à' },
  },
  WishLine: {
    title: 'Vos envies',
    columns: { place: 'Ordre', criterion: 'Sujet', value: 'Valeur', stance: 'Importance' },
  },
  SituationFact: {
    title: 'Votre situation (gardée sous scellés)',
    columns: { topic: 'Sujet', value: 'Ce qui est noté', ...WHEN },
  },
  DisclosureChoice: {
    title: 'Ce que les employeurs peuvent savoir',
    columns: {
      topic: 'Sujet',
      audienceKind: 'Pour',
      audienceId: 'Lequel',
      decision: 'Votre choix',
      teller: 'Qui en parle',
      moment: 'Quand',
      level: 'Jusqu’où',
      reviewOn: 'À revoir le',
      ...SAID,
    },
  },
  DisclosureTalk: {
    title: 'Échanges sur ce qui peut être dit',
    columns: { heldOn: 'Date', withAccount: 'Avec', at: 'Noté le', by: 'Noté par' },
  },
  ...WORDS_OF_WHAT_WAS_SAID,
  ...WORDS_OF_BREAKFASTS,
  PlaceGuard: {
    title: 'Votre lieu de vie est gardé secret',
    columns: { at: 'Depuis le', by: 'Demandé par' },
  },
  PlaceConfidant: {
    title: 'Qui peut lire où vous vivez',
    columns: { accountId: 'Qui', at: 'Depuis le', by: 'Nommé par', withdrawnAt: 'Jusqu’au' },
  },
  ProfileChange: {
    title: 'Dernier changement de vos envies ou de vos choix',
    columns: { transaction: 'Numéro du changement' },
  },
  Placement: {
    title: 'Vos contrats et immersions',
    columns: {
      employerId: 'Employeur',
      openingId: 'Offre',
      contract: 'Contrat',
      startsOn: 'Du',
      endsOn: 'Au',
      renews: 'Renouvelle',
      at: 'Noté le',
      by: 'Noté par',
    },
  },
  CaseloadAssignment: {
    title: 'Qui vous accompagne',
    columns: { coachId: 'Coach', startsOn: 'Du', endsOn: 'Au', at: 'Noté le', by: 'Noté par' },
  },
  AccessCard: {
    title: 'Vos cartes d’accès',
    columns: {
      territoryId: 'Territoire',
      demo: 'De démonstration',
      madeAt: 'Donnée le',
      madeBy: 'Donnée par',
      endedAt: 'Terminée le',
      endedBy: 'Terminée par',
    },
  },
  AccessPin: { title: 'Vos chiffres', columns: { setAt: 'Choisis le' } },
  FirstOpening: { title: 'Ouverture de vos cartes', columns: { ...WHEN, lastDay: 'Jusqu’au' } },
  Session: {
    title: 'Appareils connectés',
    columns: {
      ownerKind: 'Qui',
      sharedDevice: 'Appareil partagé',
      remembered: 'Appareil à vous',
      createdAt: 'Connecté le',
      seenAt: 'Vu le',
      provenAt: 'Chiffres tapés le',
      endsAt: 'Fin',
    },
  },
  CaseloadLine: { title: 'Tableaux repris', columns: { at: 'Repris le' } },
};

/** Tables of the machinery: they carry ids for a few days, and nothing a person could read. */
export const NOTHING_TO_READ: ReadonlySet<string> = new Set(['OutboxMessage', 'IdempotencyKey']);
