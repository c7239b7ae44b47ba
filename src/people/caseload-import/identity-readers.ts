import { ageOn } from '../../platform/clock/civil-day';
import { oneLine } from '../../platform/tables/cell-text';
import type { CaseloadField } from './column-fields';
import type { CaseloadPorts, FieldReader, LineDraft, ReadCell } from './line-draft';
import { readDate } from './read-date';
import { nameFault, partName, readGender, tidyName, titleOf } from './read-name';

const OLDEST = 100;

/** Who she is: names, birth, gender, first day. Without a name, or with a wrong date, a line is refused. */
export const IDENTITY_READERS: Partial<Record<CaseloadField, FieldReader>> = {
  lastName: nameInto('lastName'),
  firstName: nameInto('firstName'),
  lastThenFirst: wholeName('lastThenFirst'),
  firstThenLast: wholeName('firstThenLast'),
  calledAs: ([cell], draft) => {
    const name = tidyName(cell!.text);
    const fault = nameFault(name);
    if (fault) draft.leaveOut(cell!, fault);
    else draft.details.calledAs = name;
  },
  gender: ([cell], draft) => {
    const gender = readGender(cell!.text);
    if (gender) draft.details.gender = gender;
    else draft.leaveOut(cell!, 'Ceci ne se lit pas. Écrivez F, H ou autre.');
  },
  birthDate: ([cell], draft, ports) => {
    const day = dayOr(cell!, draft, ports, 'birth');
    if (day === null) return;
    const fault = birthFault(day, ports.today);
    if (fault) draft.refuse(cell!, fault);
    else draft.details.birthDate = day;
  },
  entryDate: ([cell], draft, ports) => {
    const day = dayOr(cell!, draft, ports, 'other');
    if (day === null) return;
    const { birthDate } = draft.details;
    if (birthDate && day < birthDate) {
      draft.refuse(
        cell!,
        'Ce jour vient avant la naissance. Vérifiez les deux dates : l’une a pris la place de l’autre ?',
      );
    } else draft.details.entryDate = day;
  },
};

function nameInto(part: 'lastName' | 'firstName'): FieldReader {
  return ([cell], draft) => {
    const name = tidyName(cell!.text);
    const fault = nameFault(name);
    if (fault) return draft.refuse(cell!, fault);
    draft.details[part] = name;
    draft.details.gender ??= titleOf(cell!.text);
  };
}

function wholeName(order: 'lastThenFirst' | 'firstThenLast'): FieldReader {
  return ([cell], draft) => {
    const parted = partName(cell!.text, order);
    if (!parted) {
      const where =
        'On ne sait pas où finit le nom. Écrivez le nom en capitales et le prénom en minuscules : BENALI Samira.';
      return draft.refuse(cell!, where);
    }
    const fault = nameFault(parted.lastName) ?? nameFault(parted.firstName);
    if (fault) return draft.refuse(cell!, fault);
    draft.details.lastName ??= parted.lastName;
    draft.details.firstName ??= parted.firstName;
    draft.details.gender ??= titleOf(cell!.text);
  };
}

function dayOr(
  cell: ReadCell,
  draft: LineDraft,
  { today }: CaseloadPorts,
  of: 'birth' | 'other',
): string | null {
  const reading = readDate(cell.text, { today, of });
  if ('day' in reading) return reading.day;
  draft.refuse(cell, reading.fault);
  return null;
}

function birthFault(day: string, today: string): string | null {
  if (day > today)
    return 'Cette date de naissance n’est pas encore arrivée. Écrivez l’année en quatre chiffres.';
  if (ageOn(day, today) <= OLDEST) return null;
  return `Cela ferait plus de ${OLDEST} ans. Écrivez l’année en quatre chiffres, comme 31/12/1990.`;
}

/** What only the whole line tells: is there a name, is it a person at all? */
export function judgeWhole(draft: LineDraft, cells: readonly ReadCell[]): void {
  const { firstName, lastName } = draft.details;
  const isAboutNames = ({ field }: ReadCell) => /name|Then/i.test(field) && field !== 'calledAs';
  if (draft.faults.some(({ column }) => cells.some((cell) => cell.column === column && isAboutNames(cell))))
    return;
  const named = cells.find((cell) => isAboutNames(cell) && cell.text !== '');
  if (
    named &&
    /^(total|sous-total|nombre|effectif)\b/i.test(oneLine(named.text)) &&
    !(firstName && lastName)
  ) {
    return draft.refuse(named, 'Cette ligne ne parle pas d’une personne.');
  }
  if (!firstName && !lastName) return draft.refuse(null, 'Il manque le nom et le prénom.');
  if (!lastName) draft.refuse(null, 'Il manque le nom.');
  if (firstName) return;
  const both = named && named.field === 'lastName' && oneLine(named.text).includes(' ');
  const hint = ` Si « ${named?.column} » contient les deux, choisissez pour elle « Nom puis prénom, ensemble ».`;
  draft.refuse(null, `Il manque le prénom.${both ? hint : ''}`);
}
