import { DomainError } from '../platform/http/domain-error';

/** Same words whether the address is unknown, the password wrong, or the account closed. */
export class WrongCredentials extends DomainError {
  override readonly name = 'WrongCredentials';
  readonly status = 422;
  readonly title = 'Cette adresse et ce mot de passe ne vont pas ensemble.';
  override readonly detail = 'Vérifiez les deux, ou choisissez un nouveau mot de passe.';
}

export class WrongCode extends DomainError {
  override readonly name = 'WrongCode';
  readonly status = 422;
  readonly title = 'Ce code ne convient pas. Attendez le suivant, puis écrivez-le ici.';
  override readonly field = 'code';
}

/** Ten minutes went by between the password and the code, or the code has already been accepted. */
export class SignInExpired extends DomainError {
  override readonly name = 'SignInExpired';
  readonly status = 422;
  readonly title = 'Trop de temps a passé. Reprenez avec votre adresse et votre mot de passe.';
}

/** Used, expired, replaced, unknown, or the account is closed: nobody is told which. */
export class LinkNoLongerWorks extends DomainError {
  override readonly name = 'LinkNoLongerWorks';
  readonly status = 422;
  readonly title = 'Ce lien ne marche plus. Demandez-en un nouveau.';
}

export class WeakPassword extends DomainError {
  override readonly name = 'WeakPassword';
  readonly status = 422;
  override readonly field = 'password';

  constructor(readonly title: string) {
    super(title);
  }
}

/** Told to a lead, an admin or the command line only. */
export class EmailTaken extends DomainError {
  override readonly name = 'EmailTaken';
  readonly status = 409;
  override readonly field = 'email';
  readonly title = 'Un compte existe déjà avec cette adresse.';

  constructor() {
    super('This address already has an account.');
  }
}

export class UnknownTerritory extends DomainError {
  override readonly name = 'UnknownTerritory';
  readonly status = 422;
  override readonly field = 'territory';
  readonly title = 'Ce territoire n’existe pas.';

  constructor(known: readonly string[]) {
    super(`There is no such territory. Known: ${known.join(', ') || 'none yet'}.`);
  }
}

export class NotAnEmail extends DomainError {
  override readonly name = 'NotAnEmail';
  readonly status = 422;
  override readonly field = 'email';
  readonly title = 'Écrivez une adresse e-mail complète, comme prenom@exemple.fr.';

  constructor() {
    super('This is not an e-mail address.');
  }
}

/** Accounts of other territories are answered alike: absent. */
export class UnknownAccount extends DomainError {
  override readonly name = 'UnknownAccount';
  readonly status = 404;
  readonly title = 'Ce compte n’existe pas.';

  constructor() {
    super('There is no open account with this address.');
  }
}

export class CannotCloseOwnAccount extends DomainError {
  override readonly name = 'CannotCloseOwnAccount';
  readonly status = 422;
  readonly title = 'Vous ne pouvez pas fermer votre propre compte. Demandez à une collègue.';
}

export class DatesReversed extends DomainError {
  override readonly name = 'DatesReversed';
  readonly status = 422;
  override readonly field = 'endsOn';
  readonly title = 'Le dernier jour vient avant le premier.';
}

export class AlreadyFollowed extends DomainError {
  override readonly name = 'AlreadyFollowed';
  readonly status = 409;
  readonly title = 'Cette personne a déjà un coach. Passez-lui le relais plutôt.';
}

/** The demo world ends at the door of production. */
export class NoDemoInProduction extends Error {
  override readonly name = 'NoDemoInProduction';
}
