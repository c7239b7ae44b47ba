import { choiceField, type FormState } from '../../../platform/http/form-state';
import {
  type ColumnMeaning,
  meaningsOf,
  type TableVocabulary,
} from '../../../platform/tables/column-meaning';
import type { Table } from '../../../platform/tables/read-table';
import { type ColumnChoice, samplesOf } from '../../../platform/tables/table-mapping';
import { readInWords } from './report-words';

const LEAVE = { value: 'leave', label: 'Ne pas reprendre' };

/** A table whose columns are asked about, and where its import stands. */
export interface AskedColumns {
  readonly id: string;
  readonly table: Table;
  readonly choices: readonly ColumnChoice[];
  readonly vocabulary: TableVocabulary<string>;
  /** Of step 1. */
  readonly path: string;
  readonly title: string;
}

/** Step 2 of an import: what each column says. */
export function columnsPage({ id, table, choices, vocabulary, path, title }: AskedColumns, form: FormState) {
  const headers = table.columns.map(({ header }) => header);
  const meanings = meaningsOf(headers, vocabulary);
  const fields = Object.entries(vocabulary.fields).map(([value, label]) => ({ value, label }));
  const columns = table.columns.map(({ header, index }, place) => ({
    header,
    kind: meanings[place]!.kind,
    sealed: sealedSentence(meanings[place]!),
    unknown: meanings[place]!.kind === 'unknown' && !choices[place],
    samples: samplesOf(table, index).map((sample) => shortened(sample)),
    field: choiceField(form, `columns[${place}].meaning`, {
      label: header,
      options: [LEAVE, ...fields],
      stored: [choices[place] ?? guessed(meanings[place]!)],
    }),
  }));
  return {
    path,
    here: `${path}/${id}`,
    title,
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
