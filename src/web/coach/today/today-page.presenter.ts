import { capital } from '../../wording/numbers';
import { dayInWords } from '../../wording/days';
import {
  firstDaysSection,
  saidYesSection,
  type Section,
  toAskSection,
  toChooseSection,
  type TodayParts,
  toProposeSection,
} from './today-sections';

/** /aujourd-hui: what there is to do, in an order that never changes. */
export function todayPage(parts: TodayParts) {
  const main = [saidYesSection(parts), firstDaysSection(parts)].filter(isShown);
  const beside = [toChooseSection(parts), toProposeSection(parts), toAskSection(parts)].filter(isShown);
  const rows = [...main, ...beside].flatMap((section) => section.rows);
  return {
    heading: capital(dayInWords(parts.today)),
    sentence: sentenceOf(rows.length, parts.people.length),
    main,
    beside,
    inColumns: main.length > 0 && beside.length > 0,
  };
}

function sentenceOf(toDo: number, people: number): string {
  if (toDo > 0) return `${toDo}\u00A0chose${toDo > 1 ? 's' : ''} à faire aujourd’hui.`;
  return people > 0
    ? 'Rien ne presse aujourd’hui. C’est un bon jour pour rendre visite à un employeur.'
    : 'Personne ne vous est confié pour l’instant. Votre responsable de territoire peut vous confier un accompagnement.';
}

function isShown({ rows }: Section): boolean {
  return rows.length > 0;
}
