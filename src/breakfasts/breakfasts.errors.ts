import { DomainError, NotFound } from '../platform/http/domain-error';

/** Absent, or kept by another territory: the same answer. */
export class BreakfastNotFound extends NotFound {}

export class BreakfastOver extends DomainError {
  readonly status = 409;
  readonly title = 'Ce petit-déj est passé\u00A0: il ne change plus.';
}

export class BreakfastCancelled extends DomainError {
  readonly status = 409;
  readonly title = 'Ce petit-déj est annulé.';
}

/** Nobody is noted as there before it begins. */
export class BreakfastNotYet extends DomainError {
  readonly status = 409;
  readonly title = 'Ce petit-déj n’a pas commencé.';
}

export class OnlyBetweenEmployers extends DomainError {
  readonly status = 409;
  readonly title = 'Ce petit-déj est entre employeurs\u00A0: aucune personne n’y est présentée.';
}

/** Her own word keeps her coach silent: being there would say the contrary. */
export class CoachKeptSilent extends DomainError {
  readonly status = 409;
  readonly title =
    'Cette personne a choisi de ne pas parler de son coach. Reparlez-en d’abord ensemble, puis notez-le ici.';
  override readonly field = 'askedAgain';
}

export class ToldLater extends DomainError {
  readonly status = 400;
  readonly title = 'Ce jour n’est pas encore venu\u00A0: notez-le quand vous lui en aurez parlé.';
  override readonly field = 'toldOn';
}

export class AlreadyInvited extends DomainError {
  readonly status = 409;
  readonly title = 'Cette personne est déjà invitée.';
}

/** Two who were not both there had no conversation. */
export class NotThere extends DomainError {
  readonly status = 409;
  readonly title = 'Notez d’abord la présence de cette personne et de cet employeur.';
}
