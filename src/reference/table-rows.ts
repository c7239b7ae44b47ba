import type { Commune } from './communes/commune.entity';
import type { Occupation } from './occupations/occupation.entity';
import type { OccupationSister } from './occupations/occupation-sister.entity';
import type { OccupationTitle } from './occupations/occupation-title.entity';
import { readReferenceTable } from './reference-files';
import type { SectorCode } from './sectors';

type Line<Column extends string> = Readonly<Record<Column, string>>;

/** seeds/reference/occupations.csv as rows. */
export function occupationRows(): Occupation[] {
  const lines =
    readReferenceTable<
      Line<'code' | 'title' | 'title_masculine' | 'title_feminine' | 'sector' | 'description'>
    >('occupations');
  return lines.map((line) => ({
    code: line.code,
    title: line.title,
    titleMasculine: line.title_masculine,
    titleFeminine: line.title_feminine,
    sector: line.sector as SectorCode,
    description: line.description,
  }));
}

/** seeds/reference/occupation-titles.csv as rows; the official numbers come with the official file. */
export function titleRows(): OccupationTitle[] {
  const lines = readReferenceTable<Line<'code' | 'masculine' | 'feminine'>>('occupation-titles');
  return lines.map(({ code, masculine, feminine }, rank) => ({ code, masculine, feminine, ogr: null, rank }));
}

/** seeds/reference/occupation-sisters.csv as rows. */
export function sisterRows(): OccupationSister[] {
  const lines = readReferenceTable<Line<'code' | 'sister_code'>>('occupation-sisters');
  return lines.map((line) => ({ code: line.code, sisterCode: line.sister_code }));
}

/** seeds/reference/communes.csv as rows. */
export function communeRows(): Commune[] {
  const lines =
    readReferenceTable<Line<'insee' | 'name' | 'postcodes' | 'department' | 'lat' | 'lon'>>('communes');
  return lines.map(({ insee, name, postcodes, department, lat, lon }) => ({
    insee,
    name,
    postcodes: postcodes.split(' '),
    department,
    lat: Number(lat),
    lon: Number(lon),
  }));
}
