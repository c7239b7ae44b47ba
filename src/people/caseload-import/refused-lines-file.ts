import { linesToCorrect } from '../../platform/tables/lines-to-correct';
import type { RefusedLine } from './caseload-report';
import { meaningsOf } from './column-meaning';
import type { CaseloadTable } from './read-table';

/** The title of the column that asks; `meaningOfHeader` knows it again. */
export const SAME_PERSON_TITLE = 'Même personne ?';

/** The refused lines as a table to correct and to bring again. Columns about the situation are not in it. */
export function refusedLinesFile(table: CaseloadTable, refused: readonly RefusedLine[]): string {
  const meanings = meaningsOf(table.columns.map(({ header }) => header));
  const kept = table.columns.filter((_, place) => !['sealed', 'ours'].includes(meanings[place]!.kind));
  const asksAlready = meanings.some((meaning) => meaning.kind === 'field' && meaning.field === 'samePerson');
  const asks = refused.some(({ question }) => question) && !asksAlready;
  const lines = refused.map((one) => ({ line: one.line, reasons: reasonsOf(one) }));
  return linesToCorrect(table, kept, lines, asks ? [SAME_PERSON_TITLE] : []);
}

function reasonsOf({ reasons, question }: RefusedLine): string[] {
  const said = reasons.map(({ column, text, reason }) =>
    [column, text ? `« ${text} »` : null, reason].filter(Boolean).join(' : '),
  );
  return question ? [...said, `${question} Écrivez oui ou non dans « ${SAME_PERSON_TITLE} ».`] : said;
}
