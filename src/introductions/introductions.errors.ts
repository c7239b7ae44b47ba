import { capInWords, type ReachedCap } from '../network';
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

/** What she saw is not what would be granted now: she reads it again. */
export class PageChanged extends DomainError {
  readonly status = 409;
  readonly title = 'La page a changé, relisez-la.';
}

/** Being introduced by a coach tells that there is one: she has not said that it may be told. */
export class CoachToldToNobody extends DomainError {
  readonly status = 409;
  readonly title =
    'La personne n’a pas dit que cet employeur peut savoir qu’un coach l’accompagne\u00a0: parlez-en avec elle, ou choisissez qu’elle y aille seule.';
}

export class NobodyToReadIt extends DomainError {
  readonly status = 409;
  readonly title =
    'Cette offre ne nomme pas d’employeur\u00a0: la personne y va seule, rien ne peut être envoyé.';
}

export class NotInterestedYet extends DomainError {
  readonly status = 409;
  readonly title = 'La personne n’a pas dit que cette offre l’intéresse\u00a0: notez d’abord sa réponse.';
}

/** She approved no page, or took it back since. */
export class NothingApproved extends DomainError {
  readonly status = 409;
  readonly title = 'La personne n’a pas approuvé la page\u00a0: relisez-la avec elle avant de l’envoyer.';
}

export class SheSaysSendNothing extends DomainError {
  readonly status = 409;
  readonly title = 'La personne a choisi de ne rien envoyer.';
}

export class TalkNotDated extends DomainError {
  readonly status = 409;
  readonly title =
    'L’échange sur ce qui peut être dit n’est pas daté\u00a0: parlez-en avec la personne avant d’envoyer.';
}

export class AlreadySent extends DomainError {
  readonly status = 409;
  readonly title = 'Cette présentation est déjà envoyée.';
}

/** The employer is left in peace: nothing is sent to him now. */
export class EmployerLeftInPeace extends DomainError {
  readonly status = 409;
  readonly title = 'Cet employeur est en pause\u00a0: rien ne lui est envoyé en ce moment.';
}

/** He asked for so many a month, and that many were sent: the next waits for the next month. */
export class SolicitedEnough extends DomainError {
  readonly status = 409;
  readonly title: string;

  constructor(reached: ReachedCap) {
    super();
    this.title = capInWords(reached);
  }
}

export class AddressRefused extends DomainError {
  readonly status = 409;
  readonly title =
    'Le serveur a refusé l’adresse e-mail de cette personne\u00a0: notez-en une autre, ou donnez vous-même l’adresse de la page.';
  override readonly field = 'contactId';
}
