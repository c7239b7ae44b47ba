/** How a table, and each of its columns, is called in what a person is given to read. */
export interface TableWords {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** When, and by whom. */
export const WHEN = { at: 'Le', by: 'Par' };

/** Said by her, aloud or not. */
export const SAID = { ...WHEN, saidAloudTo: 'Dit à voix haute à', words: 'Avec ces mots' };

/** Introductions, and what was said of her to employers. */
export const WORDS_OF_WHAT_WAS_SAID: Readonly<Record<string, TableWords>> = {
  StandingYes: {
    title: 'Vos accords d’avance',
    columns: {
      employerKind: 'Pour les employeurs de type',
      items: 'Ce qu’ils peuvent savoir',
      decision: 'Décision',
      ...SAID,
    },
  },
  PresentationGrant: {
    title: 'Les pages que vous avez approuvées, ou refusées',
    columns: {
      employerId: 'Employeur',
      openingId: 'Offre',
      route: 'Comment',
      items: 'Ce qui est montré',
      view: 'La page',
      sentenceTopics: 'Sujets des phrases',
      choiceIds: 'Choix sur lesquels elle repose',
      standingYesId: 'Accord d’avance',
      ...SAID,
    },
  },
  Publication: {
    title: 'Les pages ouvertes à un employeur',
    columns: {
      employerId: 'Employeur',
      openingId: 'Offre',
      recipientName: 'Pour',
      recipientEmail: 'Adresse',
      version: 'Version',
      ...WHEN,
      withdrawnAt: 'Retirée le',
      withdrawnBecause: 'Pourquoi',
    },
  },
  PublishedView: {
    title: 'Ce que l’employeur lit en ce moment',
    columns: { content: 'La page', version: 'Version' },
  },
  ViewReading: { title: 'Pages lues par un employeur', columns: { version: 'Version', at: 'Lue le' } },
  EmployerReply: {
    title: 'Réponses des employeurs',
    columns: { answer: 'Réponse', words: 'Avec ces mots', reachable: 'Comment le joindre', at: 'Le' },
  },
  Statement: {
    title: 'Ce qui a été dit de vous, et à qui',
    columns: {
      channel: 'Moyen',
      recipient: 'À',
      items: 'Éléments',
      words: 'Phrases',
      choiceIds: 'Choix sur lesquels cela reposait',
      version: 'Version',
      ...WHEN,
    },
  },
  Introduction: {
    title: 'Offres proposées ou choisies',
    columns: {
      openingId: 'Offre',
      territoryId: 'Territoire',
      origin: 'Trouvée par',
      ...WHEN,
      withdrawnAt: 'Retirée le',
      withdrawnBy: 'Retirée par',
    },
  },
  IntroductionAnswer: {
    title: 'Vos réponses',
    columns: { answer: 'Réponse', until: 'À revoir le', reason: 'Raison', ...SAID },
  },
  IntroductionSending: {
    title: 'Envois à un employeur',
    columns: {
      route: 'Comment',
      grantId: 'Votre accord',
      contactId: 'À',
      byMail: 'Par courriel',
      mailRefusedAt: 'Adresse refusée le',
      ...WHEN,
    },
  },
  IntroductionReply: {
    title: 'Ce que l’employeur a répondu',
    columns: { answer: 'Réponse', words: 'Avec ces mots', reachable: 'Comment le joindre', ...WHEN },
  },
  InteractionPerson: {
    title: 'Échanges avec un employeur, à partir de vos envies ou en vous nommant',
    columns: {
      interactionId: 'Numéro de l’échange',
      employerId: 'Employeur',
      tie: 'Pourquoi',
      ...WHEN,
      removedAt: 'Corrigé le',
      removedBy: 'Corrigé par',
    },
  },
};
