import { capital } from '../../wording/numbers';
import { dayInWords } from '../../wording/days';
import { breakfastSection } from './breakfast-section';
import { nextActionsSection, promisesSection, SILENT_DAYS, silenceInWords } from './employer-tasks-section';
import { heardSection } from './heard-section';
import { newOpeningsSection } from './new-openings-section';
import { repliedSection } from './replied-section';
import { silentSection } from './silent-section';
import { toReviewSection } from './to-review-section';
import type { TodayParts } from './today-parts';
import {
  firstDaysSection,
  saidYesSection,
  type Section,
  toAskSection,
  toChooseSection,
  toProposeSection,
} from './today-sections';

/** /aujourd-hui: what there is to do, in an order that never changes. */
export function todayPage(parts: TodayParts) {
  const main = [
    promisesSection(parts),
    repliedSection(parts),
    heardSection(parts.heard),
    saidYesSection(parts),
    toReviewSection(parts),
    firstDaysSection(parts),
    nextActionsSection(parts),
    silentSection(parts),
  ].filter(isShown);
  const beside = [
    toChooseSection(parts),
    newOpeningsSection(parts),
    toProposeSection(parts),
    toAskSection(parts),
    breakfastSection(parts),
  ].filter(isShown);
  const rows = [...main, ...beside].flatMap((section) => section.rows);
  return {
    heading: capital(dayInWords(parts.today)),
    sentence: sentenceOf(rows.length, parts.people.length),
    silence: silenceInWords(parts.silentEmployers, SILENT_DAYS),
    idle: rows.length > 0 ? null : idleAction(parts.people.length),
    main,
    beside,
    inColumns: main.length > 0 && beside.length > 0,
  };
}

/** What one may do with a free moment. */
function idleAction(people: number) {
  return people > 0
    ? { href: '/employeurs', label: 'Voir les employeurs' }
    : { href: '/personnes/nouvelle', label: 'Accueillir une personne' };
}

function sentenceOf(toDo: number, people: number): string {
  if (toDo > 0) return `${toDo}\u00A0chose${toDo > 1 ? 's' : ''} à faire aujourd’hui.`;
  return people > 0
    ? 'Rien ne presse aujourd’hui. C’est un bon jour pour rendre visite à un employeur.'
    : 'Personne ne vous est confié pour l’instant.';
}

function isShown({ rows }: Section): boolean {
  return rows.length > 0;
}
