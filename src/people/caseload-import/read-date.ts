import { addDays, ageOn, type CivilDay, isCivilDay } from '../../platform/clock/civil-day';
import { oneLine } from '../../platform/tables/cell-text';

/** A day, or what to write instead. */
export type DateReading = { readonly day: CivilDay } | { readonly fault: string };

export interface DateContext {
  /** Civil day on which the table is read. */
  readonly today: CivilDay;
  /** A birth lies further back: it decides what two digits of a year mean. */
  readonly of: 'birth' | 'other';
}

const MONTHS = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];
const HOW = 'Écrivez jour/mois/année, comme 31/12/1990.';
/** Nobody younger may work, even as an apprentice (Code du travail L4153-1); two digits are read with it. */
const YOUNGEST = 14;
/** Day 0 of the spreadsheets' calendar: their 1900 has a 29 February too many. */
const SPREADSHEET_DAY_0 = '1899-12-30';

/** Reads a day in any of the shapes a spreadsheet holds: 31/12/1990, 31-12-90, 1990-12-31, 3 mars 1988, 33239. */
export function readDate(text: string, context: DateContext): DateReading {
  const written = withoutFrills(text);
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(written)?.[1];
  if (serial) return fromSpreadsheet(Number(serial));
  const parts = byNumbers(written) ?? byMonthName(written);
  if (!parts) return { fault: explained(written) };
  const [year, month, day] = parts;
  return existing(fullYear(year, month, day, context), month, day);
}

/** Takes off what surrounds a day: "né le", the weekday, midnight. */
function withoutFrills(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(nee?|entree?|le|depuis|du|au)( le)? /, '')
    .replace(/^((lun|mar|mercre|jeu|vendre|same)di|dimanche|[a-z]{3}\.),? (?=\d)/, '')
    .replace(/[ t]\d{1,2}[:h]\d{2}(:\d{2}(\.\d+)?)?z?$/, '')
    .trim();
}

type Parts = readonly [year: string, month: number, day: number];

function byNumbers(text: string): Parts | null {
  const iso = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/.exec(text);
  if (iso) return [iso[1]!, Number(iso[2]), Number(iso[3])];
  const usual = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4}|\d{2})$/.exec(text);
  if (usual) return [usual[3]!, Number(usual[2]), Number(usual[1])];
  const tight = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  return tight ? [tight[3]!, Number(tight[2]), Number(tight[1])] : null;
}

function byMonthName(text: string): Parts | null {
  const [, day, name, year] = /^(\d{1,2})(?:er)?[ \-/]?([a-z]{3,9})\.?[ \-/]?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (!day || !name || !year) return null;
  const month = MONTHS.findIndex(
    (start) => name.startsWith(start) || (name.length === 3 && start.startsWith(name)),
  );
  return month < 0 ? null : [year, month + 1, Number(day)];
}

/** Of two digits: the last such year in which she would be old enough to work, or that has come. */
function fullYear(year: string, month: number, day: number, { today, of }: DateContext): string {
  if (year.length === 4) return year;
  const recent = `20${year}`;
  const written = `${recent}-${two(month)}-${two(day)}`;
  const fits =
    of === 'birth' ? written <= today && ageOn(written, today) >= YOUNGEST : recent <= nextYear(today);
  return fits ? recent : `19${year}`;
}

function existing(year: string, month: number, day: number): DateReading {
  const written = `${year}-${two(month)}-${two(day)}`;
  if (isCivilDay(written)) return { day: written };
  if (month > 12 && day <= 12 && isCivilDay(`${year}-${two(day)}-${two(month)}`)) {
    return {
      fault: `Il n’y a pas de mois ${month}. S’il s’agit du ${two(month)}/${two(day)}/${year}, écrivez-le ainsi.`,
    };
  }
  if (Number(year) < 1900 || Number(year) > 2100) return { fault: `L’année ${year} ne convient pas. ${HOW}` };
  return { fault: `Ce jour n’existe pas dans le calendrier. ${HOW}` };
}

function fromSpreadsheet(days: number): DateReading {
  const day = addDays(SPREADSHEET_DAY_0, days);
  return isCivilDay(day) ? { day } : { fault: `Ce nombre ne donne pas une date. ${HOW}` };
}

function explained(text: string): string {
  if (/^\d{4}$/.test(text)) return `Il manque le jour et le mois. ${HOW}`;
  if (/^([a-z]{3,9}\.?|\d{1,2})[ /\-.]\d{4}$/.test(text)) return `Il manque le jour. ${HOW}`;
  if (/^\d{1,3} ans?$/.test(text)) return `C’est un âge. ${HOW}`;
  return `Cette date ne se lit pas. ${HOW}`;
}

function nextYear(today: CivilDay): string {
  return String(Number(today.slice(0, 4)) + 1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
