import { templateWords } from '../../platform/views/template-words';
import type { EmployerView, ShownExperience, ShownPerson } from '../gate/employer-view';

/** A line of facts: "Téléphone", "06 00 00 01 01". */
interface ShownFact {
  readonly term: string;
  readonly words: string;
}

/** Something she has done, in two lines; either may be missing. */
interface ShownLine {
  /** "Plongeur / Plongeuse, 2 ans, chez Restaurant du Lac, jusqu’en 2024". */
  readonly what: string | null;
  readonly words: string | null;
}

/** The piece that employer, person and coach read alike, to the byte: `partials/employer-card`. */
export interface EmployerCard {
  /** Her name, as far as it is shown; without one, what the page is for. */
  readonly heading: string;
  /** Why he reads this. */
  readonly because: string;
  readonly facts: readonly ShownFact[];
  readonly experience: readonly ShownLine[];
  readonly strengths: string | null;
  readonly skills: readonly string[];
  /** What she lets be said, in agreed words. */
  readonly sentences: readonly string[];
}

/** An `EmployerView` in the exact words of the employer's page, of its preview and of his mail. */
export interface EmployerPage {
  readonly post: string;
  /** Whoever introduces her, when that is told: the one he may expect to hear from. */
  readonly introducedBy: string | null;
  readonly card: EmployerCard;
}

/**
 * The one presenter of what an employer reads about somebody (discretion.md, "Preview"). It knows nothing but the view:
 * what is not in there has no line, no heading, no place left empty.
 */
export function employerPage(view: EmployerView): EmployerPage {
  const { person, post, introducedBy } = view;
  return {
    post: post.title,
    introducedBy: introducedBy?.name ?? null,
    card: {
      heading: nameOf(person) ?? 'Une personne pour ce poste',
      because: because(view),
      facts: factsOf(view),
      experience: (person.experience ?? []).map(lineOf),
      strengths: person.strengths ?? null,
      skills: [...(person.skills ?? [])],
      sentences: [...view.sentences],
    },
  };
}

/** Whoever introduces her is named first, where that may be told; otherwise nothing says that there is anybody. */
function because({ person, introducedBy }: EmployerView): string {
  const who = person.firstName ?? nameOf(person);
  if (!introducedBy) return `Votre offre intéresse ${who ?? 'quelqu’un'}.`;
  return `${introducedBy.name} vous présente ${who === null ? 'quelqu’un' : `${who},`} que votre offre intéresse.`;
}

function factsOf({ person, post, employerName }: EmployerView): ShownFact[] {
  const { phone, availability, availableFrom, licences, certificates, languages } = person;
  return [
    fact('Poste', post.title),
    fact('Entreprise', employerName),
    fact('Téléphone', phone),
    fact('Disponibilité', availability),
    fact('À partir du', availableFrom && templateWords.day(availableFrom)),
    fact('Permis', licences?.join(', ')),
    fact('Certificats', certificates?.join(', ')),
    fact('Langues', languages && capital(languages.join(', '))),
  ].flat();
}

function fact(term: string, words: string | undefined): ShownFact[] {
  return words ? [{ term, words }] : [];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

function lineOf({ title, years, words, employer, endedIn }: ShownExperience): ShownLine {
  const parts = [
    title,
    years ? templateWords.count(years, 'an') : null,
    employer ? at(employer) : null,
    endedIn ? `jusqu’en ${endedIn}` : null,
  ];
  return { what: capital(parts.filter(Boolean).join(', ')) || null, words: words ?? null };
}

/** "chez Nature & Cie", "chez Paul" for a shop called "Chez Paul". */
function at(employer: string): string {
  return `chez ${employer.replace(/^chez\s/i, '')}`;
}

function nameOf({ firstName, surname }: ShownPerson): string | null {
  return [firstName, surname].filter(Boolean).join(' ') || null;
}
