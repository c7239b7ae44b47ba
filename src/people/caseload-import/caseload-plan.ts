import type { ParticipantDetails } from '../participant-details';
import { CASELOAD_FIELDS } from './column-fields';
import type { LineRemark } from '../../platform/tables/line-remark';
import type { ReadLine } from './read-line';
import { type Identity, likenessOf, nameKey } from './same-person';

/** Somebody the coach follows already. */
export interface KnownPerson extends Identity {
  readonly id: string;
}

/** Who a line may be about, when only the coach can tell. */
export interface Resemblance {
  readonly name: string;
  /** The line of the same table that looks like it; `null` for somebody already followed. */
  readonly line: number | null;
}

/** What becomes of a line. */
export type Verdict =
  | { readonly kind: 'create' }
  | { readonly kind: 'already'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reasons: readonly LineRemark[] }
  | { readonly kind: 'asked'; readonly like: Resemblance };

export interface PlannedLine {
  readonly read: ReadLine;
  readonly verdict: Verdict;
}

export interface PlanSurroundings {
  readonly known: readonly KnownPerson[];
  /** What the coach answered to "même personne ?", by line. */
  readonly answers: ReadonlyMap<number, boolean>;
  /** Whether an import before this one brought that person, whatever she has been called since. */
  broughtBefore(mark: string): boolean;
}

/**
 * What a person brought by a table is recognised by when the table comes again: her names and birth date; without a
 * birth date, all that her line says, since namesakes are several people.
 */
export function markOf({ details, wishes }: ReadLine): string {
  const { birthDate } = details;
  return JSON.stringify([nameKey(details as Identity), birthDate ?? [details, wishes]]);
}

const FOLLOWED = 'Déjà suivie : ligne laissée.';
const BROUGHT = 'Déjà reprise lors d’un import précédent : ligne laissée.';

/** What becomes of each line, in their order: created, already there, refused with its reasons, or asked. */
export function planOf(lines: readonly ReadLine[], surroundings: PlanSurroundings): PlannedLine[] {
  const planned: PlannedLine[] = [];
  for (const read of lines) {
    planned.push({ read, verdict: verdictOf(read, planned, surroundings) });
  }
  return planned;
}

function verdictOf(
  read: ReadLine,
  before: readonly PlannedLine[],
  { known, answers, broughtBefore }: PlanSurroundings,
): Verdict {
  if (read.faults.length > 0) return { kind: 'refused', reasons: read.faults };
  const identity = read.details as Identity;
  const mark = markOf(read);
  const isTwin = (one: PlannedLine) =>
    markOf(one.read) === mark || likenessOf(identity, identityOf(one)) === 'same';
  const twin = before.find((one) => stands(one) && isTwin(one));
  if (twin) return repeated(read, twin.read);
  if (broughtBefore(mark)) return { kind: 'already', reason: BROUGHT };
  if (known.some((one) => likenessOf(identity, one) === 'same')) return { kind: 'already', reason: FOLLOWED };
  const like = resemblance(identity, before, known);
  if (!like) return { kind: 'create' };
  const answer = answers.get(read.line) ?? read.samePerson;
  if (answer === null) return { kind: 'asked', like };
  if (!answer) return { kind: 'create' };
  return { kind: 'already', reason: `C’est la même personne que ${spoken(like)} : ligne laissée.` };
}

/** The same person twice in the table: the second line is left when it says nothing more, and shown when it does. */
function repeated(read: ReadLine, first: ReadLine): Verdict {
  const more = saidBeyond(read, first);
  if (more.length === 0)
    return { kind: 'already', reason: `Même personne qu’à la ligne ${first.line} : ligne laissée.` };
  const reason =
    `Même personne qu’à la ligne ${first.line}, mais cette ligne dit autre chose (${more.join(', ')}). ` +
    'Gardez une seule ligne, ou complétez sa fiche.';
  return { kind: 'refused', reasons: [{ line: read.line, column: null, text: read.name, reason }] };
}

function resemblance(
  identity: Identity,
  before: readonly PlannedLine[],
  known: readonly KnownPerson[],
): Resemblance | null {
  const above = before.find((one) => stands(one) && likenessOf(identity, identityOf(one)) === 'maybe');
  // A line first: asked again after an import, the question stays the same.
  if (above) return { name: above.read.name, line: above.read.line };
  const followed = known.find((one) => likenessOf(identity, one) === 'maybe');
  return followed ? { name: `${followed.firstName} ${followed.lastName}`, line: null } : null;
}

/** How a person of the table or of the caseload is named to her coach. */
export function spoken({ name, line }: Resemblance): string {
  return line === null ? `${name}, que vous suivez` : `${name}, ligne ${line}`;
}

/** What this line says that the first one does not, or says differently, in the words of the columns. */
function saidBeyond(read: ReadLine, first: ReadLine): string[] {
  const beyond = Object.entries(read.details)
    .filter(
      ([field, said]) =>
        !COMPARED.has(field) &&
        said !== undefined &&
        !isSaidIn(said, first.details[field as keyof ParticipantDetails]),
    )
    .map(([field]) => LABELS[field] ?? field);
  const wished = isSaidIn(read.wishes, first.wishes) ? [] : [CASELOAD_FIELDS.occupation];
  return [...beyond, ...wished].map((label) => label.toLocaleLowerCase('fr'));
}

/** Written otherwise, they have just been found the same. */
const COMPARED: ReadonlySet<string> = new Set(['firstName', 'lastName', 'birthDate']);

const LABELS: Readonly<Record<string, string>> = {
  ...CASELOAD_FIELDS,
  contactPoints: 'Téléphone ou e-mail',
  structureId: CASELOAD_FIELDS.structure,
};

function isSaidIn(said: unknown, before: unknown): boolean {
  if (Array.isArray(said) && Array.isArray(before)) {
    const known = new Set(before.map((one) => JSON.stringify(one)));
    return said.every((one) => known.has(JSON.stringify(one)));
  }
  return JSON.stringify(said) === JSON.stringify(before);
}

/** It is, or will be, somebody's file: later lines are compared with it. */
function stands({ verdict }: PlannedLine): boolean {
  return verdict.kind === 'create' || verdict.kind === 'already';
}

function identityOf({ read }: PlannedLine): Identity {
  return read.details as Identity;
}
