import { isNothing, oneLine, readYesNo } from '../../platform/tables/cell-text';
import { type ContactReading, readEmails, readPhones } from '../../platform/tables/read-contact';
import type { Commune } from '../../reference';
import { isAddress } from '../contacts/contact-details';
import { MOST_PER_MONTH } from '../solicitation-cap';
import type { EmployerField } from './employer-columns';
import type { EmployerCell, EmployerDraft } from './employer-draft';
import { readNaf, readSiret, readSizeBand, readSort, readWebsite } from './read-employer-cells';

/** What reading a line has to ask of the house. */
export interface EmployerPorts {
  /** The commune that these words, or this postcode, say without a doubt. */
  communeNamed(words: string): Commune | null;
}

/** Reads all cells of one line that are taken for the same field. */
type FieldReader = (cells: readonly EmployerCell[], draft: EmployerDraft, ports: EmployerPorts) => void;

const LONGEST_NAME = 200;
const LONGEST_NOTES = 4_000;

/** In this order. A wrong Siret refuses the line: it says who the employer is. Any other cell is left out, and said. */
export const EMPLOYER_READERS: Readonly<Partial<Record<EmployerField, FieldReader>>> = {
  name: ([cell], draft) => {
    const name = oneLine(cell!.text);
    if (name.length > LONGEST_NAME)
      draft.refuse(cell!, `Ce nom est trop long : ${LONGEST_NAME} caractères au plus.`);
    else if (/^(sous[- ]?total|total|nombre|effectif total)\b/i.test(name)) {
      draft.refuse(cell!, 'Cette ligne ne parle pas d’un employeur.');
    } else draft.details.name = name;
  },
  brandName: text('brandName', LONGEST_NAME),
  siret: ([cell], draft) => {
    if (isNothing(cell!.text)) return;
    const reading = readSiret(cell!.text);
    if ('value' in reading) draft.details.siret = reading.value;
    else draft.refuse(cell!, reading.fault);
  },
  naf: ([cell], draft) => assign(draft, { naf: draft.valueOr(cell!, readNaf(cell!.text)) }),
  kind: (cells, draft) => {
    for (const cell of cells) assign(draft, draft.valueOr(cell, readSort(cell.text)) ?? {});
  },
  sizeBand: ([cell], draft) => assign(draft, { sizeBand: draft.valueOr(cell!, readSizeBand(cell!.text)) }),
  address: text('address', 300),
  website: ([cell], draft) => {
    if (!isNothing(cell!.text)) assign(draft, { website: draft.valueOr(cell!, readWebsite(cell!.text)) });
  },
  monthlyCap: ([cell], draft) => {
    const cap = Number(oneLine(cell!.text));
    if (Number.isInteger(cap) && cap >= 1 && cap <= MOST_PER_MONTH) draft.details.monthlyCap = cap;
    else draft.leaveOut(cell!, `Écrivez un nombre entier, de 1 à ${MOST_PER_MONTH}.`);
  },
  notes: (cells, draft) => {
    const notes = cells.map((cell) => cell.text).join('\n');
    if (notes.length <= LONGEST_NOTES) draft.details.notes = notes;
    else draft.leaveOut(cells[0]!, `Ce texte est trop long : ${LONGEST_NOTES} caractères au plus.`);
  },
  contactName: (cells, draft) => {
    const name = oneLine(cells.map((cell) => cell.text).join(' '));
    if (isNothing(name)) return;
    if (name.length <= 120) draft.contact.name = name;
    else draft.leaveOut(cells[0]!, 'Ce nom est trop long : 120 caractères au plus.');
  },
  contactRole: ([cell], draft) => {
    const role = oneLine(cell!.text);
    if (role.length <= 120) draft.contact.role = role;
    else draft.leaveOut(cell!, 'Ce texte est trop long : 120 caractères au plus.');
  },
  contactPhone: reach('phone', readPhones, 'Un seul numéro se note par interlocuteur : le premier.'),
  contactEmail: reach('email', readAddresses, 'Une seule adresse se note par interlocuteur : la première.'),
  sameEmployer: ([cell], draft) => void (draft.same = readYesNo(cell!.text) ?? null),
};

/** Where it is: the commune says it for sure, or its words are kept as they are, without a position. */
export function readPlace(cells: readonly EmployerCell[], draft: EmployerDraft, ports: EmployerPorts): void {
  const commune = cells.find(({ field }) => field === 'commune');
  const postal = cells.find(({ field }) => field === 'postcode');
  if (!commune && !postal) return;
  const [, inCommune, town = ''] = /^(\d{4,5})?\s*(.*)$/.exec(withoutCedex(commune?.text ?? ''))!;
  const postcode = (inCommune ?? oneLine(postal?.text ?? '').replace(/\s/g, '')).replace(/^(\d{4})$/, '0$1');
  const found =
    (town && postcode ? ports.communeNamed(`${town} ${postcode}`) : null) ??
    (town ? ports.communeNamed(town) : ports.communeNamed(postcode));
  if (found) return locate(draft, found, postcode);
  assign(draft, { commune: town || undefined, postcode: /^\d{5}$/.test(postcode) ? postcode : undefined });
  const reason =
    'Cette commune n’est pas dans notre liste : elle est gardée telle quelle, sans position sur la carte.';
  draft.leaveOut((commune ?? postal)!, reason);
}

function locate(draft: EmployerDraft, { name, insee, lat, lon, postcodes }: Commune, postcode: string): void {
  const own = postcodes.includes(postcode) ? postcode : postcodes[0];
  assign(draft, { commune: name, communeCode: insee, lat, lon, postcode: own });
}

function withoutCedex(text: string): string {
  return oneLine(text.replace(/\bcedex\b.*$/i, '').replace(/[(),]/g, ' '));
}

function text(field: 'brandName' | 'address', most: number): FieldReader {
  return (cells, draft) => {
    const said = oneLine(cells.map((cell) => cell.text).join(', '));
    if (isNothing(said)) return;
    if (said.length <= most) draft.details[field] = said;
    else draft.leaveOut(cells[0]!, `Ce texte est trop long : ${most} caractères au plus.`);
  };
}

function reach(field: 'phone' | 'email', read: typeof readPhones, onlyOne: string): FieldReader {
  return (cells, draft) => {
    for (const cell of cells) {
      const { values, leftOut } = read(cell.text);
      const [first, ...others] = [...(draft.contact[field] ? [draft.contact[field]] : []), ...values];
      if (first) draft.contact[field] = first;
      if (others.length > 0) draft.leaveOut(cell, onlyOne);
      for (const reason of leftOut) draft.leaveOut(cell, reason);
    }
  };
}

/** Those that mail can be sent to, by the very rule of whatever leaves. */
function readAddresses(said: string): ContactReading {
  const { values, leftOut } = readEmails(said);
  const [sound, others] = [values.filter(isAddress), values.filter((value) => !isAddress(value))];
  const faults = others.map(
    (one) => `L’adresse « ${one} » n’est pas complète. Écrivez-la comme prenom@exemple.fr.`,
  );
  return { values: sound, leftOut: [...leftOut, ...faults] };
}

/** Only what is known: a field without a value is absent. */
function assign(draft: EmployerDraft, values: object): void {
  for (const [field, value] of Object.entries(values)) {
    if (value !== undefined) Object.assign(draft.details, { [field]: value as unknown });
  }
}
