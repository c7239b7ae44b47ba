import type { Paper, PaperPart } from '../../platform/papers/paper';
import { templateWords } from '../../platform/views/template-words';
import type { EmployerView, ShownExperience, ShownPerson } from '../gate/employer-view';
import { fromDay, nameOf, presentationParts } from './cv-paper';

/**
 * "Ma feuille": the paper she takes along when she goes by herself. Above the line what she may leave there, below
 * it what she may say; nothing tells that anybody helped.
 */
export function sheetPaper(view: EmployerView): Paper {
  const { person, post } = view;
  return {
    language: 'fr-FR',
    title: post.title,
    heading: nameOf(person) ?? post.title,
    under: [
      ...(nameOf(person) ? [`Pour le poste : ${post.title}`] : []),
      ...(person.phone ? [`Téléphone : ${person.phone}`] : []),
    ],
    parts: presentationParts(person),
    kept: { heading: 'Pour moi : mots à dire', parts: wordsToSay(view) },
  };
}

function wordsToSay({ person, post, employerName }: EmployerView): PaperPart[] {
  const me = person.firstName ? `Bonjour, je m’appelle ${person.firstName}.` : 'Bonjour.';
  return [
    said('Le poste', [post.title, employerName]),
    said('À la porte', [
      me,
      `Je viens pour le poste : ${post.title}.`,
      'À qui puis-je me présenter ?',
      ...aboutMe(person),
    ]),
    said('Au téléphone', [
      me,
      `J’appelle pour le poste : ${post.title}.`,
      'Est-ce qu’il est toujours ouvert ?',
      'Quand puis-je passer vous voir ?',
    ]),
  ];
}

/** One thing she did, and from when: short enough to be said while standing. */
function aboutMe({ experience, availableFrom }: ShownPerson): string[] {
  const done = experience?.find(({ title, words }) => title || words);
  const from = fromDay(availableFrom);
  return [...(done ? [doneAloud(done)] : []), ...(from ? [`Je peux commencer ${lowered(from)}`] : [])];
}

/** Her own words are easier to say than the title of an occupation in both genders. */
function doneAloud({ title, years, words }: ShownExperience): string {
  const what = words?.split('\n')[0]?.trim() ?? title ?? '';
  if (/^(Je\s|J[’'])/.test(what)) return what;
  const length = years ? `${templateWords.count(years, 'an')} d’expérience` : 'de l’expérience';
  return `J’ai ${length}\u00a0: ${lowered(what).replace(/\.$/, '')}.`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}

function said(heading: string, lines: readonly string[]): PaperPart {
  return { heading, entries: [{ title: null, aside: null, text: lines.join('\n'), points: [] }] };
}
