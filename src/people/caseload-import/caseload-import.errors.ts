import { DomainError } from '../../platform/http/domain-error';

/** The table names nobody: no column holds a name. */
export class NoNames extends DomainError {
  override readonly name = 'NoNames';
  readonly status = 422;
  readonly title =
    'Aucune colonne ne dit le nom et le prénom. Choisissez celles qui les contiennent, puis continuez.';
}
