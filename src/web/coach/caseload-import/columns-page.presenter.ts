import {
  CASELOAD_FIELDS,
  type CaseloadTable,
  type ColumnChoice,
  type ColumnMeaning,
  meaningsOf,
  samplesOf,
} from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { readInWords } from './report-words';

const LEAVE = { value: 'leave', label: 'Ne pas reprendre' };
const OPTIONS = [LEAVE, ...Object.entries(CASELOAD_FIELDS).map(([value, label]) => ({ value, label }))];

/** /personnes/import/:id: step 2, what each column says. */
export function columnsPage(
  id: string,
  table: CaseloadTable,
  choices: readonly ColumnChoice[],
  form: FormState,
) {
  const meanings = meaningsOf(table.columns.map(({ header }) => header));
  const columns = table.columns.map(({ header, index }, place) => ({
    header,
    kind: meanings[place]!.kind,
    sealed: sealedSentence(meanings[place]!),
    unknown: meanings[place]!.kind === 'unknown' && !choices[place],
    samples: samplesOf(table, index).map((sample) => shortened(sample)),
    field: choiceField(form, `columns[${place}].meaning`, {
      label: header,
      options: OPTIONS,
      stored: [choices[place] ?? guessed(meanings[place]!)],
    }),
  }));
  return {
    id,
    lines: table.lines.length,
    read: readInWords(table),
    columns: columns.filter(({ kind }) => kind !== 'sealed' && kind !== 'ours'),
    sealed: columns.filter(({ kind }) => kind === 'sealed'),
    summary: form.summary(),
  };
}

function sealedSentence(meaning: ColumnMeaning): string | null {
  return meaning.kind === 'sealed' ? meaning.sentence : null;
}

function guessed(meaning: ColumnMeaning): string {
  return meaning.kind === 'field' ? meaning.field : LEAVE.value;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
