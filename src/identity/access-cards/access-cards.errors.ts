import { DomainError } from '../../platform/http/domain-error';

/** Ended, or never made: its page says so. */
export class CardNoLongerWorks extends DomainError {
  override readonly name = 'CardNoLongerWorks';
  readonly status = 422;
  readonly title = 'Cette carte ne marche plus. Dites-le à la personne qui vous l’a donnée.';
}

/** She has not chosen her digits, and the time to do so has passed. */
export class CardToOpenTogether extends DomainError {
  override readonly name = 'CardToOpenTogether';
  readonly status = 422;
  readonly title = 'Votre carte attend d’être ouverte. Demandez à la personne qui vous l’a donnée.';
}

export class WrongDigits extends DomainError {
  override readonly name = 'WrongDigits';
  readonly status = 422;
  readonly title = 'Ce ne sont pas vos quatre chiffres. Essayez encore.';

  constructor(override readonly field = 'pin') {
    super('Wrong digits');
  }
}

/** Same words whether the code is nobody's or the digits are wrong. */
export class WrongCodeOrDigits extends DomainError {
  override readonly name = 'WrongCodeOrDigits';
  readonly status = 422;
  readonly title = 'Ce code et ces chiffres ne vont pas ensemble. Regardez votre carte, puis essayez encore.';
}

export class DigitsDiffer extends DomainError {
  override readonly name = 'DigitsDiffer';
  readonly status = 422;
  override readonly field = 'pinAgain';
  readonly title = 'Ce ne sont pas les mêmes chiffres. Tapez-les encore.';
}

export class ObviousDigits extends DomainError {
  override readonly name = 'ObviousDigits';
  readonly status = 422;
  override readonly field = 'pin';
  readonly title = 'Ces chiffres sont les premiers que l’on essaie. Choisissez-en d’autres.';
}

/** A colleague has given a card at the same moment. */
export class CardJustGiven extends DomainError {
  override readonly name = 'CardJustGiven';
  readonly status = 409;
  readonly title = 'Une carte vient d’être donnée à l’instant. La voici.';
}

/** On a coach's own device nobody enters as somebody else. */
export class SomebodyElsesDevice extends DomainError {
  override readonly name = 'SomebodyElsesDevice';
  readonly status = 422;
  readonly title = 'Cet appareil sert déjà à un autre compte. Ouvrez la carte sur un autre appareil.';
}
