import { Injectable } from '@nestjs/common';
import { ReferenceRepository } from '../reference.repository';
import { spokenTitle } from './gendered-title';
import type { Occupation } from './occupation.entity';
import type { OccupationSister } from './occupation-sister.entity';
import type { OccupationTitle } from './occupation-title.entity';
import { OccupationSearch } from './occupation-search';
import { wordFormsOf } from './word-forms';

/** An occupation that a typed text may name. */
export interface OccupationSuggestion {
  readonly code: string;
  /** The title of the occupation. */
  readonly title: string;
  /** The title that answered, which may be a more everyday one: "Plongeur / Plongeuse". */
  readonly matched: string;
  /** 0..1. */
  readonly score: number;
}

/**
 * Every occupation in memory, for screens and for matching. Ready once the module is initialised;
 * `reload` reads PostgreSQL again.
 */
@Injectable()
export class Occupations {
  private byCode: ReadonlyMap<string, Occupation> = new Map();
  private titles: ReadonlyMap<string, readonly OccupationTitle[]> = new Map();
  private sisters: ReadonlyMap<string, readonly string[]> = new Map();
  private searched = new OccupationSearch([]);
  private forms: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(private readonly repository: ReferenceRepository) {}

  async reload(): Promise<void> {
    const [occupations, titles, sisters] = await Promise.all([
      this.repository.occupations(),
      this.repository.titles(),
      this.repository.sisters(),
    ]);
    this.byCode = new Map(occupations.map((occupation) => [occupation.code, asPrinted(occupation)]));
    this.titles = grouped(titles);
    this.sisters = bothWays(sisters);
    this.searched = new OccupationSearch(titles);
    this.forms = wordFormsOf(titles);
  }

  /** In the order of the codes. */
  all(): readonly Occupation[] {
    return [...this.byCode.values()];
  }

  find(code: string): Occupation | null {
    return this.byCode.get(code) ?? null;
  }

  /** Every name of an occupation, each gender apart, an epicene one once; empty for an unknown code. */
  titlesOf(code: string): readonly string[] {
    const titles = this.titles.get(code) ?? [];
    return [...new Set(titles.flatMap(({ masculine, feminine }) => [masculine, feminine]))];
  }

  /** Codes of the close occupations of other families, sorted. */
  sistersOf(code: string): readonly string[] {
    return this.sisters.get(code) ?? [];
  }

  /** What `text` may name, best first; understands gender, plural, accents, slips, unfinished words. */
  suggest(text: string, limit: number): OccupationSuggestion[] {
    return this.searched.suggest(text, limit).map(({ code, title, score }) => ({
      code,
      title: this.find(code)?.title ?? spokenTitle(title),
      matched: spokenTitle(title),
      score,
    }));
  }

  /** For search engines: the other gender of the words of titles, and the words of offers for those of every day. */
  synonyms(): ReadonlyMap<string, readonly string[]> {
    return this.forms;
  }
}

/** The official files have typewriter apostrophes; our pages do not. */
function asPrinted(occupation: Occupation): Occupation {
  occupation.title = occupation.title.replaceAll("'", '’');
  return occupation;
}

function bothWays(pairs: readonly OccupationSister[]): ReadonlyMap<string, readonly string[]> {
  const sisters = new Map<string, string[]>();
  for (const { code, sisterCode } of pairs) {
    sisters.set(code, [...(sisters.get(code) ?? []), sisterCode]);
    sisters.set(sisterCode, [...(sisters.get(sisterCode) ?? []), code]);
  }
  for (const codes of sisters.values()) codes.sort();
  return sisters;
}

function grouped(titles: readonly OccupationTitle[]): ReadonlyMap<string, readonly OccupationTitle[]> {
  const byCode = new Map<string, OccupationTitle[]>();
  for (const title of titles) {
    const known = byCode.get(title.code);
    if (known) known.push(title);
    else byCode.set(title.code, [title]);
  }
  return byCode;
}
