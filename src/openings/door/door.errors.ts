import { DomainError } from '../../platform/http/domain-error';

/** A code of nobody, or one that is too old: the same answer. */
export class WrongDoorCode extends DomainError {
  override readonly name = 'WrongDoorCode';
  readonly status = 400;
  readonly title = 'Ce code n’ouvre rien. Vérifiez ses six chiffres, ou demandez-en un autre.';
  override readonly field = 'code';
}
