import type { Paper, PaperEntry, PaperPart } from '../../platform/papers/paper';
import { templateWords } from '../../platform/views/template-words';
import { splitTitle, type Vocabulary } from '../../reference';
import type { ShownExperience, ShownPerson } from '../gate/employer-view';

/** How a CV writes her occupations: "Plongeuse", "Plongeur", or both. */
export type TitleForm = 'feminine' | 'masculine' | 'both';
export const TITLE_FORMS: Vocabulary<TitleForm> = {
  feminine: 'Au féminin',
  masculine: 'Au masculin',
  both: 'Les deux',
};

/**
 * Her CV: what she lets be read of her, and nothing about who made it. What is not shown has no heading and no
 * empty place. It is addressed to nobody: no employer, no post, no date.
 */
export function cvPaper(person: ShownPerson, titles: TitleForm = 'both'): Paper {
  const inForm = (line: ShownExperience) => ({ ...line, title: titleIn(titles, line.title) });
  return {
    language: 'fr-FR',
    title: 'CV',
    heading: nameOf(person) ?? 'Curriculum vitæ',
    under: person.phone ? [`Téléphone : ${person.phone}`] : [],
    parts: presentationParts({ ...person, experience: person.experience?.map(inForm) }),
    kept: null,
  };
}

function titleIn(form: TitleForm, title: string | undefined): string | undefined {
  return form === 'both' || title === undefined ? title : splitTitle(title)[form];
}

/** What she brings, in the order of a CV. */
export function presentationParts(person: ShownPerson): PaperPart[] {
  const { experience = [], strengths, skills = [], languages = [], licences, certificates } = person;
  return [
    part('Expérience', experience.map(experienceEntry)),
    part('Points forts', texts(strengths)),
    part('Savoir-faire', points(skills)),
    part('Langues', points(languages.map(capital))),
    part('Permis', points((licences ?? []).map((code) => `Permis ${code}`))),
    part('Diplômes et certificats', points(certificates ?? [])),
    part('Disponibilité', texts(person.availability, fromDay(person.availableFrom))),
  ].flat();
}

/** Her name as far as it is shown. */
export function nameOf({ firstName, surname }: ShownPerson): string | null {
  return [firstName, surname].filter(Boolean).join(' ') || null;
}

/** "À partir du lundi 7 décembre 2026." */
export function fromDay(day: string | undefined): string | undefined {
  return day && `À partir du ${templateWords.day(day)}.`;
}

function experienceEntry({ title, years, words, employer, endedIn }: ShownExperience): PaperEntry {
  const length = years ? templateWords.count(years, 'an') : null;
  const until = endedIn ? `jusqu’en ${endedIn}` : null;
  const where = employer ? `Chez ${employer.replace(/^chez\s/i, '')}` : null;
  return {
    title: title ?? where,
    aside: [length, until].filter(Boolean).join(', ') || null,
    text: [title ? where : null, words].filter(Boolean).join('\n') || null,
    points: [],
  };
}

function part(heading: string, entries: readonly PaperEntry[]): PaperPart[] {
  return entries.length > 0 ? [{ heading, entries }] : [];
}

function texts(...all: readonly (string | undefined)[]): PaperEntry[] {
  return all.flatMap((text) => (text ? [{ title: null, aside: null, text, points: [] }] : []));
}

function points(all: readonly string[]): PaperEntry[] {
  return all.length > 0 ? [{ title: null, aside: null, text: null, points: all }] : [];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
