import { oneLine, readYesNo, thingsIn } from '../../platform/tables/cell-text';
import type { CaseloadField } from './column-fields';
import type { CaseloadPorts, FieldReader, LineDraft, ReadCell } from './line-draft';
import {
  type ListReading,
  readCertificates,
  readLanguage,
  readLanguages,
  readLicences,
  readTexts,
} from './read-abilities';
import { type ContactReading, readEmails, readPhones } from '../../platform/tables/read-contact';
import { readDate } from './read-date';

const MOST_CONTACT_POINTS = 10;
const MOST_EXPERIENCES = 30;

/** The rest of her file: nothing in it refuses a line; what cannot be read is left out, and said. */
export const FILE_READERS: Partial<Record<CaseloadField, FieldReader>> = {
  phone: contact('phone', readPhones),
  email: contact('email', readEmails),
  frontDesk: contact('front_desk', (text) => ({ values: [oneLine(text).slice(0, 254)], leftOut: [] })),
  language: ([cell], draft) => {
    const code = readLanguage(cell!.text);
    if (code) draft.details.language = code;
    else draft.leaveOut(cell!, 'Cette langue n’a pas de code chez nous : choisissez-la sur sa fiche.');
  },
  languages: (cells, draft) => {
    for (const cell of cells) {
      const { values, leftOut } = readLanguages(cell.text);
      draft.details.languages = { ...draft.details.languages, ...values };
      draft.leaveOut(cell, leftOut);
    }
  },
  licences: list('licences', ({ text, column }) => readLicences(text, column)),
  certificates: list('certificates', ({ text }) => readCertificates(text)),
  skills: list('skills', ({ text }) => readTexts(text)),
  experience: (cells, draft, ports) => cells.forEach((cell) => addExperience(cell, draft, ports)),
  strengths: words('strengths', 2_000),
  availability: words('availability', 1_000),
  shelter: words('shelter', 200),
  housingReferent: words('housingReferent', 120),
  housingReferentContact: words('housingReferentContact', 254),
  availableFrom: ([cell], draft, { today }) => {
    const reading = readDate(cell!.text, { today, of: 'other' });
    if ('day' in reading) draft.details.availableFrom = reading.day;
    else draft.leaveOut(cell!, reading.fault);
  },
  startPlace: (cells, draft, ports) => {
    const said = cells.map(({ text }) => oneLine(text).replace(/^(\d{4})$/, '0$1'));
    const together = said.sort((one, other) => Number(/^\d/.test(one)) - Number(/^\d/.test(other))).join(' ');
    const place = [together, ...said].map((text) => ports.placeNamed(text)).find(Boolean);
    if (place) draft.details.startPlace = place;
    else
      draft.leaveOut(
        cells[0]!,
        'Cette ville n’est pas dans notre liste. Vérifiez son nom, ou ajoutez son code postal.',
      );
  },
  structure: ([cell], draft, ports) => {
    const id = ports.structureNamed(cell!.text);
    if (id) draft.details.structureId = id;
    else draft.leaveOut(cell!, 'Cette structure n’est pas de votre territoire.');
  },
  rightToWork: ([cell], draft) => {
    const answer = readYesNo(cell!.text);
    if (answer !== undefined) draft.details.rightToWork = answer;
    else
      draft.leaveOut(cell!, 'Écrivez oui ou non. Le titre lui-même ne se note pas ici.', { quoting: false });
  },
  occupation: (cells, draft, ports) => cells.forEach((cell) => addOccupations(cell, draft, ports)),
  coach: ([cell], draft) => void (draft.coach = oneLine(cell!.text)),
  samePerson: ([cell], draft) => void (draft.samePerson = readYesNo(cell!.text) ?? null),
};

function contact(
  kind: 'phone' | 'email' | 'front_desk',
  read: (text: string) => ContactReading,
): FieldReader {
  return (cells, draft) => {
    for (const cell of cells) {
      const { values, leftOut } = read(cell.text);
      const known = draft.details.contactPoints ?? [];
      const fresh = values.filter((value) => !known.some((point) => point.value === value));
      const points = [...known, ...fresh.map((value) => ({ kind, value }))].slice(0, MOST_CONTACT_POINTS);
      if (points.length > 0) draft.details.contactPoints = points;
      draft.leaveOut(cell, leftOut);
    }
  };
}

function list(
  field: 'licences' | 'certificates' | 'skills',
  read: (cell: ReadCell) => ListReading,
): FieldReader {
  return (cells, draft) => {
    for (const cell of cells) {
      const { values, leftOut } = read(cell);
      if (values) draft.details[field] = [...new Set([...(draft.details[field] ?? []), ...values])];
      draft.leaveOut(cell, leftOut);
    }
  };
}

function words(
  field: 'strengths' | 'availability' | 'shelter' | 'housingReferent' | 'housingReferentContact',
  most: number,
): FieldReader {
  const severalLines = field === 'strengths' || field === 'availability';
  return (cells, draft) => {
    const text = cells.map((cell) => (severalLines ? cell.text : oneLine(cell.text))).join('\n');
    if (text.length <= most) draft.details[field] = text;
    else draft.leaveOut(cells[0]!, `Ce texte est trop long : ${most} caractères au plus.`);
  };
}

function addExperience(cell: ReadCell, draft: LineDraft, ports: CaseloadPorts): void {
  const lines = cell.text.split(/[\n;]/).map(oneLine).filter(Boolean);
  const said = lines.filter((line) => line.length <= 1_000);
  if (said.length < lines.length) draft.leaveOut(cell, 'Ce texte est trop long : 1000 caractères au plus.');
  const experience = said.map((line) => {
    const years = Number(/\b(\d{1,2}) ?ans?\b/i.exec(line)?.[1] ?? NaN);
    const job = line.replace(
      /\(?\b(pendant |depuis )?\d{1,2} ?ans?\b( d[e’']| comme| en tant que)?\)?/i,
      ' ',
    );
    const occupation = ports.occupationNamed(oneLine(job));
    if (occupation) draft.recognised.push({ words: line, occupation });
    return { words: line, ...(occupation ? { occupation } : {}), ...(years <= 60 ? { years } : {}) };
  });
  draft.details.experience = [...(draft.details.experience ?? []), ...experience].slice(0, MOST_EXPERIENCES);
}

/** What she looks for: an occupation when the words say one for sure, else her words as they are. */
function addOccupations(cell: ReadCell, draft: LineDraft, ports: CaseloadPorts): void {
  const whole = ports.occupationNamed(oneLine(cell.text));
  const wanted = whole ? [oneLine(cell.text)] : thingsIn(cell.text.replace(/\s(?:ou|puis)\s/gi, ', '));
  for (const words of wanted) {
    const code = ports.occupationNamed(words);
    if (code) draft.recognised.push({ words, occupation: code });
    if (!code && words.length > 200) {
      draft.leaveOut(cell, 'Ce texte est trop long : 200 caractères au plus.');
      continue;
    }
    const wish = code ? { criterion: 'occupation', value: code } : { criterion: 'words', value: words };
    const isSaid = draft.wishes.some((one) => one.criterion === wish.criterion && one.value === wish.value);
    if (!isSaid) draft.wishes.push({ ...wish, stance: 'like' });
  }
}
