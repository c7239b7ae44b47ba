import { stringify } from 'csv-stringify/sync';
import { LINE_TITLE, CORRECTION_TITLE } from './correction-titles';
import type { Table, TableColumn } from './read-table';

/** A line to correct: what to do about it in sentences, and what else our own columns say of it. */
export interface LineToCorrect {
  readonly line: number;
  readonly reasons: readonly string[];
}

/** Quoted so that a spreadsheet opens it in France: UTF-8 with its mark, semicolons, no formula. */
export const FOR_SPREADSHEETS = {
  bom: true,
  delimiter: ';',
  escape_formulas: true,
  record_delimiter: 'windows',
} as const;

/**
 * Lines as a table to correct and to bring again; a text that a spreadsheet would take for a formula is held back by
 * an apostrophe. `kept`: the columns of the table that are given back; `asked`: titles of empty columns to answer in.
 */
export function linesToCorrect(
  table: Table,
  kept: readonly TableColumn[],
  lines: readonly LineToCorrect[],
  asked: readonly string[] = [],
): string {
  const byLine = new Map(table.lines.map(({ line, cells }) => [line, cells]));
  const known = new Set(table.columns.map(({ index }) => index));
  const rows = lines.map(({ line, reasons }) => {
    const cells = byLine.get(line) ?? [];
    const beyond = cells.filter((cell, index) => cell !== '' && !known.has(index));
    const own = [...kept.map(({ index }) => cells[index] ?? ''), ...asked.map(() => '')];
    // What stood beyond the last column stands there again: until it finds its place the line is refused.
    return [...own, reasons.join(' / '), String(line), ...beyond];
  });
  const titles = [...kept.map(({ header }) => header), ...asked, CORRECTION_TITLE, LINE_TITLE];
  return stringify([titles, ...rows], FOR_SPREADSHEETS);
}
