import type { Route } from '../../openings';
import type { DisclosureTopic } from '../../reference/disclosure-topics';
import { french, joined, type Voice } from './typography';

/** What answering by one route tells the employer. */
export interface Reveal {
  readonly route: Route;
  readonly topics: readonly DisclosureTopic[];
  readonly text: string;
}

const HERS: Readonly<Record<DisclosureTopic, readonly [person: string, coach: string]>> = {
  coaching: ['votre accompagnement', 'son accompagnement'],
  housing: ['votre hébergement', 'son hébergement'],
  benefits: ['vos aides', 'ses aides'],
  disability: ['votre reconnaissance de handicap', 'sa reconnaissance de handicap'],
  health: ['votre santé', 'sa santé'],
  addiction: ['une dépendance', 'une dépendance'],
  justice: ['votre passé avec la justice', 'son passé avec la justice'],
  long_unemployment: ['votre longue période sans emploi', 'sa longue période sans emploi'],
  residence_permit: ['votre titre de séjour', 'son titre de séjour'],
  guardianship: ['votre tutelle ou curatelle', 'sa tutelle ou curatelle'],
  debts: ['vos dettes', 'ses dettes'],
  family: ['votre famille', 'sa famille'],
  language: ['votre niveau de français', 'son niveau de français'],
  mobility: ['vos trajets', 'ses trajets'],
  violence: ['des violences subies', 'des violences subies'],
};

/** A topic as it belongs to her: "votre hébergement", or "son hébergement" for who reads it beside her. */
export function topicInWords(topic: DisclosureTopic, voice: Voice): string {
  return HERS[topic][voice === 'person' ? 0 : 1];
}

/** "Répondre révélera votre hébergement.", two topics a sentence; "Avec votre coach, ..." on the other route. */
export function revealOf(route: Route, topics: readonly DisclosureTopic[], voice: Voice): Reveal {
  const start = route === 'alone' ? 'Répondre révélera' : french`Avec ${coach(voice)}, répondre révélera`;
  const names = topics.map((topic) => topicInWords(topic, voice));
  const sentences: string[] = [];
  for (let index = 0; index < names.length; index += 2) {
    sentences.push(french`${start} ${joined(names.slice(index, index + 2), 'et', 10)}.`);
  }
  return { route, topics, text: sentences.join(' ') };
}

function coach(voice: Voice): string {
  return voice === 'person' ? 'votre coach' : 'vous';
}
