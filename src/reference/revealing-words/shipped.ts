import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../platform/config/config';
import { type Dictionary, type DictionaryData, dictionaryOf } from './dictionary';
import { foundIn, foundInIdentity, type RevealingWord } from './find';

interface TerritoryFile {
  readonly structures: readonly { readonly name: string; readonly shelters?: readonly string[] }[];
}

interface StructureFile {
  readonly structure: string;
  readonly alsoCalled: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  readonly mailDomains: readonly string[];
}

let shipped: Dictionary | undefined;

/** Telling words of a free text, by the dictionary of seeds/reference: warns and asks, never refuses. */
export function revealingWordsIn(text: string): RevealingWord[] {
  return foundIn(text, shippedDictionary());
}

/** Telling words of our own name or addresses, by the same dictionary: one is enough to refuse. */
export function revealingWordsInIdentity(text: string): RevealingWord[] {
  return foundInIdentity(text, shippedDictionary());
}

/** Read once: revealing-words.json, the structures of territories.json, and what is known of each. */
function shippedDictionary(): Dictionary {
  shipped ??= dictionaryOf(readData());
  return shipped;
}

function readData(): DictionaryData {
  const words = read<Omit<DictionaryData, 'structures'>>('revealing-words.json');
  const territories = read<TerritoryFile[]>('territories.json').flatMap(({ structures }) => structures);
  const known = read<StructureFile[]>('revealing-structures.json');
  const named = territories.map(({ name, shelters = [] }) => ({
    names: [name, ...shelters],
    addresses: [],
    phones: [],
    mailDomains: [],
  }));
  return {
    ...words,
    structures: [...named, ...known.map(({ alsoCalled, ...rest }) => ({ ...rest, names: alsoCalled }))],
  };
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, 'seeds', 'reference', file), 'utf8')) as T;
}
