import { OptionalText } from '../../../platform/http/validation';

/** Characters: as many as the file that may be sent instead holds bytes, nearly. */
const LONGEST_TABLE = 1_000_000;

/** A table, sent as a file or pasted. */
export class TableForm {
  @OptionalText({ max: LONGEST_TABLE, lines: true }) pasted?: string | null;
  /** The name of a file that a browser sent without the file. */
  @OptionalText({ max: 300 }) file?: string | null;
}
