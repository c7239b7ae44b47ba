import { type TableWords, WHEN } from './export-words-said';

/** Petits-déj to which she was invited, and whom she met there. */
export const WORDS_OF_BREAKFASTS: Readonly<Record<string, TableWords>> = {
  BreakfastGuest: {
    title: 'Les petits-déj auxquels vous êtes invitée',
    columns: {
      breakfastId: 'Petit-déj',
      toldOn: 'Ce que votre présence révèle vous a été dit le',
      askedAgain: 'On vous l’a redemandé pour cette occasion',
      ...WHEN,
    },
  },
  GuestAnswer: {
    title: 'Vos réponses à ces invitations',
    columns: {
      guestId: 'Invitation',
      turn: 'Ordre',
      coming: 'Vous venez',
      saidAloudTo: 'Dit à voix haute à',
      ...WHEN,
    },
  },
  Attendance: {
    title: 'Votre présence à des petits-déj',
    columns: {
      breakfastId: 'Petit-déj',
      employerId: 'Employeur',
      contactId: 'Interlocuteur',
      interactionId: 'Échange noté',
      people: 'Combien',
      ...WHEN,
    },
  },
  BreakfastOutcome: {
    title: 'Les suites de ces rencontres',
    columns: {
      breakfastId: 'Petit-déj',
      employerId: 'Employeur',
      outcome: 'Suite',
      notes: 'Notes',
      callBackOn: 'À rappeler le',
      ...WHEN,
    },
  },
};
