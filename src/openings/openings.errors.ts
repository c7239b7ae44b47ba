import { DomainError, NotFound } from '../platform/http/domain-error';

/** Absent, or written in a territory the viewer does not work in: the same answer. */
export class OpeningNotFound extends NotFound {}

export class OpeningNotPublished extends DomainError {
  readonly status = 409;
  readonly title = 'Cette offre n’est pas publiée.';
}

export class OpeningAlreadyPublished extends DomainError {
  readonly status = 409;
  readonly title = 'Cette offre est déjà publiée.';
}

export class UnknownOccupation extends DomainError {
  readonly status = 400;
  readonly title = 'Ce code métier (ROME) n’est pas dans notre répertoire.';
  override readonly field = 'occupation';
}

export class OpeningOfUnknownEmployer extends DomainError {
  readonly status = 400;
  readonly title = 'Cet employeur est introuvable.';
  override readonly field = 'employerId';
}

/** An imported opening is corrected where it was published: the next import would undo it here. */
export class OpeningKeptElsewhere extends DomainError {
  readonly status = 409;
  readonly title = 'Cette offre vient d’une autre source : elle ne se modifie pas ici.';
}
