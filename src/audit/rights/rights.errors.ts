import { DomainError } from '../../platform/http/domain-error';

/** Nobody of this id is accompanied, or ever was. */
export class PersonUnknown extends DomainError {
  override readonly name = 'PersonUnknown';
  readonly status = 404;
  readonly title = 'Personne ne porte cet identifiant.';
}
