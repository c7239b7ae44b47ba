import { DomainError, NotFound } from '../platform/http/domain-error';

/** Absent, or about somebody else's person: the same answer. */
export class IntroductionNotFound extends NotFound {}

export class TooManyProposals extends DomainError {
  readonly status = 409;
  readonly title =
    'Trois propositions attendent déjà sa réponse\u00a0: laissez-lui le temps de choisir, ou retirez-en une.';
}

/** Proposed, found or answered before; a "non" of hers is respected. */
export class AlreadyProposed extends DomainError {
  readonly status = 409;
  readonly title = 'Cette offre lui a déjà été proposée, ou elle y a déjà répondu.';
}

export class OpeningNotOpenAnyMore extends DomainError {
  readonly status = 409;
  readonly title = 'Cette offre n’est pas ouverte en ce moment.';
}

export class EmployerResting extends DomainError {
  readonly status = 409;
  readonly title = 'Cet employeur est en pause\u00a0: ses offres ne se proposent pas en ce moment.';
}

/** Something she said hides it. What it was is not said: it may be what she keeps silent. */
export class HiddenByHerWord extends DomainError {
  readonly status = 409;
  readonly title =
    'Cette offre contredit ce que la personne a dit\u00a0: revoyez d’abord ses envies et ses choix avec elle.';
}

export class ProposalTakenBack extends DomainError {
  readonly status = 409;
  readonly title = 'Cette proposition a été retirée.';
}

/** She has answered: what she said is not taken back by somebody else. */
export class AlreadyAnswered extends DomainError {
  readonly status = 409;
  readonly title = 'La personne a déjà répondu\u00a0: cette proposition ne se retire plus.';
}

export class NoChangeOffered extends DomainError {
  readonly status = 409;
  readonly title = 'Cette réponse ne propose pas de changer les envies.';
}
