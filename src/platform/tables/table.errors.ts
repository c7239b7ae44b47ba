import { DomainError } from '../http/domain-error';

/** The file is a workbook, a picture, a text: something other than a table in CSV. */
export class NotATable extends DomainError {
  override readonly name = 'NotATable';
  readonly status = 422;
  override readonly field = 'file';

  constructor(readonly title: string) {
    super(title);
  }
}

/** Nobody chose a file, nor pasted a table. */
export class NothingToRead extends DomainError {
  override readonly name = 'NothingToRead';
  readonly status = 422;
  override readonly field = 'file';
  readonly title = 'Choisissez un fichier, ou collez votre tableau.';
}

/** A choice of columns that cannot be followed: `title` says which one and what may be written. */
export class ColumnNotUnderstood extends DomainError {
  override readonly name = 'ColumnNotUnderstood';
  readonly status = 422;

  constructor(readonly title: string) {
    super(title);
  }
}
