import type { Commune, GenderedTitle, Occupation } from '../../reference';
import { communeRows, occupationRows, sisterRows, titleRows } from '../../reference/table-rows';

/** An occupation with every name it goes by. */
export interface KnownOccupation extends Pick<Occupation, 'code' | 'sector' | 'title'> {
  readonly titles: readonly GenderedTitle[];
  /** Close occupations of other families. */
  readonly sisters: readonly string[];
}

/** What a crowd is drawn over. */
export interface CrowdReference {
  readonly occupations: readonly KnownOccupation[];
  readonly communes: readonly Commune[];
}

/** The tables of seeds/reference as they are shipped: what a database learnt since would change the draws. */
export function shippedReference(): CrowdReference {
  const titles = titleRows();
  const sisters = sisterRows();
  const occupations = occupationRows().map(({ code, sector, title, titleMasculine, titleFeminine }) => ({
    code,
    sector,
    title,
    titles: [
      { masculine: titleMasculine, feminine: titleFeminine },
      ...titles.filter((one) => one.code === code),
    ],
    sisters: sisters.flatMap((pair) =>
      pair.code === code ? [pair.sisterCode] : pair.sisterCode === code ? [pair.code] : [],
    ),
  }));
  return { occupations, communes: communeRows() };
}
