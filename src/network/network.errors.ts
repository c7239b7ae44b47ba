import { DomainError, NotFound } from '../platform/http/domain-error';

/** The employer is absent, or kept by a territory the viewer does not work in: the same answer. */
export class EmployerNotFound extends NotFound {}

/** Absent, retired, at another employer, or kept by another territory: the same answer. */
export class ContactNotFound extends NotFound {}

/** The line of the contact log is absent, or kept by another territory: the same answer. */
export class InteractionNotFound extends NotFound {}

/** The promise or next action is absent, or kept by another territory: the same answer. */
export class EmployerTaskNotFound extends NotFound {}

export class CorrectionTooLate extends DomainError {
  readonly status = 409;
  readonly title = 'Cet échange a été noté un autre jour.';
  override readonly detail = 'Annulez-le en disant pourquoi, puis notez-le à nouveau.';
}

export class InteractionAlreadyAnnulled extends DomainError {
  readonly status = 409;
  readonly title = 'Cet échange est déjà annulé.';
}

export class SiretAlreadyKnown extends DomainError {
  readonly status = 409;
  readonly title = 'Un employeur porte déjà ce numéro Siret.';
  override readonly field = 'siret';
}

export class NotASiret extends DomainError {
  readonly status = 400;
  readonly title = 'Ce numéro Siret ne passe pas le contrôle : vérifiez ses 14 chiffres.';
  override readonly field = 'siret';
}

/** Of two employers, the one a territory keeps is the one that stays. */
export class KeepYours extends DomainError {
  readonly status = 409;
  readonly title = 'Gardez plutôt l’autre page : c’est celle que votre territoire tient, avec ses notes.';
}

/** Another territory works with the employer that would disappear. */
export class KeptElsewhere extends DomainError {
  readonly status = 409;
  readonly title =
    'Un autre territoire travaille aussi avec cet employeur : les deux pages restent, pour ne rien lui enlever.';
}

export class EmployerAlreadyResting extends DomainError {
  readonly status = 409;
  readonly title = 'Cet employeur est déjà laissé tranquille.';
}
