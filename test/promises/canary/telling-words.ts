import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from './decoders/views';
import type { Needle } from './needle';
import { HOUSE } from './owners';
import { PROJECT } from './service-process';

interface Structure {
  readonly structure: string;
  readonly alsoCalled: readonly string[];
  readonly addresses: readonly string[];
  readonly mailDomains: readonly string[];
}

interface Territory {
  readonly structures: readonly { readonly name: string; readonly shelters?: readonly string[] }[];
}

/** Words that tell by themselves, names of structures and shelters, their streets and their domains, as the files of the house list them. */
export function tellingWords(): Needle[] {
  const { programmes, topics } = read<{ programmes: string[]; topics: Record<string, string[]> }>(
    'revealing-words.json',
  );
  const structures = read<Structure[]>('revealing-structures.json');
  const territories = read<Territory[]>('territories.json').flatMap((territory) => territory.structures);
  const all = [
    ...programmes,
    ...Object.values(topics).flat(),
    ...structures.flatMap((one) => [one.structure, ...one.alsoCalled, ...one.addresses, ...one.mailDomains]),
    ...territories.flatMap(({ name, shelters = [] }) => [name, ...shelters]),
  ];
  const words = new Set(all.map((word) => folded(Buffer.from(word, 'utf8').toString('latin1')).trim()));
  // A number of three digits is a length, a width, a time.
  const telling = [...words].filter((word) => !/^\d*$/.test(word));
  return telling.map((text) => ({ text, column: 'word', class: 'word', owner: HOUSE, row: text }));
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(PROJECT, 'seeds', 'reference', file), 'utf8')) as T;
}
