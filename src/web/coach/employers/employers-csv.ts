import { stringify } from 'csv-stringify/sync';
import { type EmployerRow, SIZE_BANDS } from '../../../network';
import { FOR_SPREADSHEETS } from '../../../platform/tables/lines-to-correct';
import { EMPLOYER_KINDS, MARKETS, SECTORS } from '../../../reference';

/** Titles an import of employers knows again, so that the list may be completed and brought back. */
const TITLES = [
  'Raison sociale',
  'Enseigne',
  'Siret',
  'Code NAF',
  'Secteur',
  'Sorte',
  'Cadre',
  'Taille',
  'Adresse',
  'Code postal',
  'Commune',
  'Site web',
  'Sollicitations par mois',
  'Pause',
];

const RESTS = { on_hold: 'En pause', do_not_solicit: 'Ne pas solliciter' } as const;

/** The list of employers for a spreadsheet. Neither the team's notes nor the people there leave this way. */
export function employersCsv(rows: readonly EmployerRow[]): string {
  return stringify([TITLES, ...rows.map(lineOf)], FOR_SPREADSHEETS);
}

function lineOf(row: EmployerRow): string[] {
  const { sector, sizeBand, monthlyCap, rest } = row;
  return [
    row.name,
    row.brandName ?? '',
    row.siret ?? '',
    row.naf ?? '',
    sector ? SECTORS[sector] : '',
    EMPLOYER_KINDS[row.kind],
    MARKETS[row.market],
    sizeBand ? SIZE_BANDS[sizeBand] : '',
    row.address ?? '',
    row.postcode ?? '',
    row.commune ?? '',
    row.website ?? '',
    monthlyCap === null ? '' : String(monthlyCap),
    rest ? RESTS[rest] : '',
  ];
}
