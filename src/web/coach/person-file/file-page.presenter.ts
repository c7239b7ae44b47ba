import type { PersonFile } from '../../../people';
import { templateWords } from '../../../platform/views/template-words';
import { LANGUAGE_LEVELS } from '../../../reference';
import { channelOf, personHeader } from '../people/person-header.presenter';
import { capital, listed } from '../../wording/numbers';
import { GENDERS } from './file.form';
import { languageName } from './identity-form.presenter';

/** What the page says of codes and ids. */
export interface FileNames {
  readonly occupation: (code: string) => string;
  /** Name of her structure; `null` when she has none. */
  readonly structure: string | null;
}

interface Fact {
  readonly term: string;
  /** `null` when nobody asked, or nothing was said. */
  readonly words: string | null;
}

/** /personnes/:id/fiche; `today` is a civil day. */
export function filePage(file: PersonFile, names: FileNames, today: string) {
  const { participant } = file;
  const section = (end: string, heading: string, facts: readonly Fact[]) => ({
    id: end,
    href: `/personnes/${participant.id}/fiche/${end}`,
    heading,
    facts: facts.filter(({ words }) => words !== null),
    action: facts.some(({ words }) => words === null) ? 'Compléter' : 'Modifier',
    missing: listed(
      facts.flatMap(({ term, words }) => (words === null ? [term.toLocaleLowerCase('fr')] : [])),
    ),
  });
  return {
    id: participant.id,
    name: participant.name,
    header: personHeader(file, 'fiche', today),
    abilities: section('savoir-faire', 'Points forts et savoir-faire', abilities(file, names)),
    identity: section('identite', 'Identité et contact', identity(file)),
    availability: section('disponibilite', 'Disponibilité et point de départ', availability(file)),
    accompaniment: section('accompagnement', 'Accompagnement', accompaniment(file, names)),
  };
}

function identity({ participant, contactPoints }: PersonFile): Fact[] {
  const contacts = contactPoints.map((point) => {
    const { kind, value, note } = channelOf(point);
    return { term: kind, words: note ? `${value} (${note})` : value };
  });
  return [
    { term: 'Prénom et nom', words: `${participant.firstName} ${participant.lastName}` },
    ...(participant.calledAs ? [{ term: 'Se fait appeler', words: participant.calledAs }] : []),
    { term: 'Date de naissance', words: participant.birthDate && dayOfBirth(participant.birthDate) },
    { term: 'Genre', words: participant.gender && GENDERS[participant.gender] },
    { term: 'Langue lue', words: capital(languageName(participant.language)) },
    ...(contacts.length > 0 ? contacts : [{ term: 'Moyen de contact', words: null }]),
  ];
}

function abilities({ participant, experience }: PersonFile, { occupation }: FileNames): Fact[] {
  const { strengths, skills, licences, certificates, languages, rightToWork } = participant;
  const done = experience.map((line) => ({
    term: line.occupation ? occupation(line.occupation) : 'Expérience',
    words: wordsOfExperience(line),
  }));
  const spoken = Object.entries(languages).map(
    ([name, level]) => `${capital(name)} (${LANGUAGE_LEVELS[level]})`,
  );
  return [
    { term: 'Points forts', words: strengths },
    { term: 'Savoir-faire', words: skills?.join(' · ') || null },
    ...(done.length > 0 ? done : [{ term: 'Expérience', words: null }]),
    { term: 'Permis', words: listedOr(licences, 'Aucun') },
    { term: 'Certificats', words: listedOr(certificates, 'Aucun') },
    { term: 'Langues', words: listedOr(spoken, null) },
    { term: 'Droit de travailler', words: rightToWork === null ? null : rightToWork ? 'Oui' : 'Non' },
  ];
}

function wordsOfExperience(line: PersonFile['experience'][number]): string {
  const { years, words, endedIn, employer, employerTold } = line;
  const said = [years ? templateWords.count(years, 'an') : null, endedIn ? `jusqu’en ${endedIn}` : null];
  const where = employer && `${employer} (${employerTold ? 'son nom peut être écrit' : 'son nom reste ici'})`;
  return (
    [said.filter(Boolean).join(', '), words?.replace(/\.$/, ''), where].filter(Boolean).join('. ') || 'Oui'
  );
}

function availability({ participant }: PersonFile): Fact[] {
  const { availability: words, availableFrom, startLabel } = participant;
  return [
    { term: 'Disponibilité', words },
    ...(availableFrom ? [{ term: 'À partir du', words: templateWords.day(availableFrom) }] : []),
    { term: 'Point de départ', words: startLabel },
  ];
}

function accompaniment({ participant }: PersonFile, { structure }: FileNames): Fact[] {
  const { housingReferent: referent, housingReferentContact: contact } = participant;
  return [
    { term: 'Depuis le', words: templateWords.day(participant.entryDate) },
    { term: 'Structure', words: structure },
    { term: 'Hébergement', words: participant.shelter },
    { term: 'Référent logement', words: [referent, contact].filter(Boolean).join(', ') || null },
  ];
}

/** On which weekday nobody asks. */
function dayOfBirth(day: string): string {
  return templateWords.day(day).replace(/^\p{L}+\s/u, '');
}

/** `none` says that she was asked and has none; without it an empty list says nothing. */
function listedOr(texts: readonly string[] | null, none: string | null): string | null {
  if (texts === null) return null;
  return texts.length > 0 ? listed(texts) : none;
}
