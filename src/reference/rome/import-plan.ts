import { splitTitle } from '../occupations/gendered-title';
import { ROME_CODE } from '../occupations/occupation';
import type { Occupation } from '../occupations/occupation.entity';
import type { OccupationTitle } from '../occupations/occupation-title.entity';
import { sectorOfRome } from '../sector-of-rome';
import type { RomeLine } from './rome-file';

export interface RejectedLine {
  readonly line: number;
  /** French, for whoever imports. */
  readonly reason: string;
}

/** What importing the lines would change: created + updated + unchanged + rejected = lines. */
export interface ImportPlan {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly RejectedLine[];
  readonly occupations: readonly Occupation[];
  readonly titles: readonly OccupationTitle[];
  /** Titles whose official wording or occupation changed: removed before `titles` are written. */
  readonly dropped: readonly OccupationTitle[];
}

interface Known {
  readonly occupations: readonly Occupation[];
  readonly titles: readonly OccupationTitle[];
}

/** After ours. */
const OFFICIAL_RANK = 1_000_000;
const LONGEST_TITLE = 250;

/** Names follow the official file; our sector and description stay, a new occupation gets its domain's sector. */
export function planOccupations(lines: readonly RomeLine[], known: Known): ImportPlan {
  const before = new Map(known.occupations.map((occupation) => [occupation.code, occupation]));
  const titled = new Set(known.titles.map(identity));
  const count = { created: 0, updated: 0, unchanged: 0 };
  const occupations: Occupation[] = [];
  const titles: OccupationTitle[] = [];
  const { accepted, rejected } = judged(lines, (line) => line.code, faultOfOccupation);
  for (const line of accepted) {
    const existing = before.get(line.code);
    const { masculine, feminine } = splitTitle(line.title);
    const title = { code: line.code, masculine, feminine, ogr: null, rank: 0 };
    if (!titled.has(identity(title))) titles.push(title);
    count[!existing ? 'created' : existing.title === line.title ? 'unchanged' : 'updated'] += 1;
    if (existing?.title === line.title) continue;
    occupations.push({
      code: line.code,
      title: line.title,
      titleMasculine: masculine,
      titleFeminine: feminine,
      sector: existing?.sector ?? sectorOfRome(line.code)!,
      description: existing?.description ?? null,
    });
  }
  return { ...count, rejected, occupations, titles, dropped: [] };
}

/** A title is recognised by its official number, else by its wording within its occupation. */
export function planTitles(lines: readonly RomeLine[], known: Known): ImportPlan {
  const codes = new Set(known.occupations.map(({ code }) => code));
  const byIdentity = new Map(known.titles.map((title) => [identity(title), title]));
  const byOgr = new Map(known.titles.filter(({ ogr }) => ogr !== null).map((title) => [title.ogr, title]));
  const count = { created: 0, updated: 0, unchanged: 0 };
  const titles: OccupationTitle[] = [];
  const dropped: OccupationTitle[] = [];
  const { accepted, rejected } = judged(
    lines,
    wordingOf,
    (line) => faultOfTitle(line, codes),
    ({ ogr }) => ogr,
  );
  for (const [index, line] of accepted.entries()) {
    const found = { code: line.code, ...splitTitle(line.title), ogr: Number(line.ogr) };
    const same = byIdentity.get(identity(found));
    const numbered = byOgr.get(found.ogr);
    if (numbered && identity(numbered) !== identity(found)) dropped.push(numbered);
    count[!same && !numbered ? 'created' : same?.ogr === found.ogr ? 'unchanged' : 'updated'] += 1;
    if (same?.ogr !== found.ogr) titles.push({ ...found, rank: same?.rank ?? OFFICIAL_RANK + index });
  }
  return { ...count, rejected, occupations: [], titles, dropped };
}

/** Sets aside the lines at fault, and those that repeat one before them. */
function judged(
  lines: readonly RomeLine[],
  key: (line: RomeLine) => string,
  faultOf: (line: RomeLine) => string | null,
  otherKey: (line: RomeLine) => string = key,
) {
  const met = new Set<string>();
  const rejected: RejectedLine[] = [];
  const accepted = lines.filter((line) => {
    const keys = [`key ${key(line)}`, `other ${otherKey(line)}`];
    const repeated = keys.some((one) => met.has(one)) ? 'Cette ligne figure déjà dans le fichier.' : null;
    const reason = faultOf(line) ?? repeated;
    if (reason) rejected.push({ line: line.line, reason });
    else keys.forEach((one) => met.add(one));
    return !reason;
  });
  return { accepted, rejected };
}

function faultOfOccupation({ code, title }: RomeLine): string | null {
  if (!ROME_CODE.test(code)) return 'Le code ROME doit être une lettre de A à N suivie de quatre chiffres.';
  if (title === '') return 'Le libellé manque.';
  if (title.length > LONGEST_TITLE) return 'Le libellé est trop long.';
  return /\p{Cc}|\uFFFD/u.test(title) ? 'Le libellé contient des caractères illisibles.' : null;
}

function faultOfTitle(line: RomeLine, codes: ReadonlySet<string>): string | null {
  const fault = faultOfOccupation(line);
  if (fault) return fault;
  if (!/^\d{1,9}$/.test(line.ogr)) return 'Le code OGR doit être un nombre.';
  return codes.has(line.code) ? null : 'Métier inconnu : importez d’abord le fichier des métiers.';
}

function wordingOf({ code, title }: RomeLine): string {
  return identity({ code, ...splitTitle(title) });
}

function identity({
  code,
  masculine,
  feminine,
}: Pick<OccupationTitle, 'code' | 'masculine' | 'feminine'>): string {
  return `${code} ${masculine} / ${feminine}`;
}
