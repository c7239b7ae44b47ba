import type { PersonFile } from '../../people';
import { LANGUAGE_LEVELS, type Occupations } from '../../reference';
import { present, type ShownExperience, type ShownPerson } from './employer-view';
import type { PresentationItem } from './items';

type Shown = { readonly [K in keyof ShownPerson]?: ShownPerson[K] | null };
type Reader = (file: PersonFile, occupations: Occupations) => Shown;

/** The allow-list: what each item shows of a file. What stands in no line of it is never shown. */
const SHOWS: Readonly<Record<PresentationItem, Reader>> = {
  // The name she goes by is her first name for everybody.
  first_name: ({ participant }) => ({ firstName: participant.name }),
  surname: ({ participant }) => ({ surname: participant.lastName }),
  phone: ({ contactPoints }) => ({ phone: contactPoints.find(({ kind }) => kind === 'phone')?.value }),
  experience: ({ experience }, occupations) => ({
    experience: experience.map((line) => experienceOf(line, occupations)).filter(saysSomething),
  }),
  strengths: ({ participant: { strengths, skills } }) => ({ strengths, skills }),
  availability: ({ participant: { availability, availableFrom } }) => ({ availability, availableFrom }),
  licences: ({ participant: { licences, certificates } }) => ({ licences, certificates }),
  languages: ({ participant }) => ({
    languages: Object.entries(participant.languages).map(
      ([language, level]) => `${language} (${LANGUAGE_LEVELS[level]})`,
    ),
  }),
};

/** What of her file these items show; an item about which nothing is known shows nothing. */
export function shownPerson(
  file: PersonFile,
  items: readonly PresentationItem[],
  occupations: Occupations,
): ShownPerson {
  const shown = items.map((item) => SHOWS[item](file, occupations));
  return present(Object.assign({}, ...shown) as Shown);
}

/** The keys of a page that an item fills: what disappears when the item is withdrawn. */
export const KEYS_OF: Readonly<Record<PresentationItem, readonly (keyof ShownPerson)[]>> = {
  first_name: ['firstName'],
  surname: ['surname'],
  phone: ['phone'],
  experience: ['experience'],
  strengths: ['strengths', 'skills'],
  availability: ['availability', 'availableFrom'],
  licences: ['licences', 'certificates'],
  languages: ['languages'],
};

function experienceOf(line: PersonFile['experience'][number], occupations: Occupations): ShownExperience {
  const { occupation, years, words, employer, employerTold, endedIn } = line;
  return present({
    title: occupation ? occupations.find(occupation)?.title : undefined,
    years: years ? years : undefined,
    words,
    employer: employerTold ? employer : undefined,
    endedIn,
  });
}

function saysSomething(line: ShownExperience): boolean {
  return Object.keys(line).length > 0;
}
