import { InvalidInput } from '../../../platform/http/field-error';

/** The lines somebody wrote in, and where each stood on the page. */
export interface FilledLines<T> {
  readonly lines: readonly T[];
  /** Place on the page of each line that is kept. */
  readonly places: readonly number[];
}

/** Leaves out the lines in which nothing is written. */
export function filledLines<T extends object>(all: readonly T[] | null | undefined): FilledLines<T> {
  const kept = (all ?? []).flatMap((line, place) => (isBlank(line) ? [] : [{ line, place }]));
  return { lines: kept.map(({ line }) => line), places: kept.map(({ place }) => place) };
}

/** What a room finds wrong with its third line is told at the line of the page it was typed in. */
export function atTheirPlaces(error: unknown, name: string, places: readonly number[]): unknown {
  if (!(error instanceof InvalidInput)) return error;
  return new InvalidInput(
    error.errors.map(({ field, message }) => {
      const [, place, rest] = new RegExp(`^${name}\\[(\\d+)\\](.*)$`).exec(field) ?? [];
      return { field: place ? `${name}[${places[Number(place)] ?? place}]${rest}` : field, message };
    }),
  );
}

function isBlank(line: object): boolean {
  return Object.values(line).every((value) => value === null || value === undefined);
}

/** One thing a line, each once. */
export function oneALine(typed: string | null | undefined): string[] {
  const lines = (typed ?? '').split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
