import type { IndexingAct, WordDocument, WordSearch } from '../../../src/platform/search/word-search';

import { FRENCH_SENTENCES, frenchOpenings, nameOf } from './french-openings';

/** An engine under test, and the act documents are put in. */
export interface EngineUnderTest {
  readonly search: WordSearch;
  readonly act: IndexingAct;
}

const DOCUMENTS = {
  baker: {
    title: 'Boulanger, boulangère',
    alsoCalled: 'Ouvrier boulanger Ouvrière boulangère Tourier Tourière',
    body: 'Vous pétrissez la pâte et vous cuisez le pain avant l’aube.',
  },
  waiter: {
    title: 'Serveuse au café des Œillets',
    alsoCalled: 'Serveur Serveuse de restaurant',
    body: 'Vous accueillez les clients et portez les plats.',
  },
  gardener: {
    title: 'Jardinier paysagiste',
    alsoCalled: 'Ouvrier paysagiste Ouvrière paysagiste',
    body: 'Vous taillez les haies du château, dehors par tous les temps.',
  },
  cleaner: {
    title: 'Agent de propreté, bureaux',
    alsoCalled: 'Agente d’entretien Agent de nettoyage',
    body: 'Vous nettoyez des bureaux au-dessus d’une boulangerie.',
  },
  stable: {
    title: 'Aide d’élevage',
    alsoCalled: 'Soigneur d’animaux Soigneuse d’animaux',
    body: 'Vous nourrissez les chevaux et les chèvres.',
  },
} as const;
type Name = keyof typeof DOCUMENTS;

/** Sentences people type, and what must come first. */
const FOUND_FIRST: readonly (readonly [string, string, Name])[] = [
  ['as it is written', 'boulanger', 'baker'],
  ['without its accents', 'boulangere', 'baker'],
  ['in capitals', 'BOULANGÈRE', 'baker'],
  ['in the plural', 'boulangers', 'baker'],
  ['in the other gender', 'serveur', 'waiter'],
  ['in the feminine plural', 'serveuses', 'waiter'],
  ['with a letter too many', 'jardinnier', 'gardener'],
  ['with a letter missing', 'jardiner', 'gardener'],
  ['with two letters swapped', 'boulagner', 'baker'],
  ['by another name of the same', 'soigneuse', 'stable'],
  ['by an irregular plural', 'cheval animaux', 'stable'],
  ['by the words around', 'pétrir la pâte', 'baker'],
  ['with a ligature', 'oeillets', 'waiter'],
  ['inside a sentence', "j'aimerais bien m'occuper des animaux", 'stable'],
  ['after an elision', "l'élevage", 'stable'],
  ['with words that say nothing', 'je voudrais un travail de jardinier', 'gardener'],
];

const NOTHING: readonly string[] = ['astronaute', 'xyzzy', '', '   ', 'le la de du', '!!!', '北京'];

/** What a reader of SQL, of full-text operators or of an engine's filters might take for orders. */
const HOSTILE: readonly string[] = [
  '& | ! ( ) : *',
  "boulanger' OR '1'='1",
  "'; DROP TABLE search_document; --",
  'boulanger:* & !jardinier',
  '((((boulanger',
  'boulanger <-> pain',
  '"boulanger" -pain',
  '\\boulanger\\',
  'id = 1 OR title EXISTS',
  '%_%',
  '$1 $2',
  '\u200bboulanger\u00a0pain',
  'boulanger '.repeat(5_000),
  'a'.repeat(100_000),
];

/** What somebody is still typing, and what must come first. */
const BEGUN: readonly (readonly [string, Name])[] = [
  ['boul', 'baker'],
  ['boulangè', 'baker'],
  ['serveus', 'waiter'],
  ['JARDIN', 'gardener'],
  ['jardinier pays', 'gardener'],
  ['agent de prop', 'cleaner'],
  ['jardinnier', 'gardener'],
  ["soigneuse d'anim", 'stable'],
];

/** The collections of this contract: an engine beside the database makes them first. */
export const CONTRACT_COLLECTIONS = ['contract', 'elsewhere', 'sentences'];

/** What every engine of words must do, whatever it is made of. */
export function describeWordSearch(name: string, open: () => Promise<EngineUnderTest>): void {
  describe(`words, understood by ${name}`, () => {
    let engine: EngineUnderTest;
    const ids = Object.fromEntries(
      Object.keys(DOCUMENTS).map((key, place) => [key, `00000000-0000-4000-8000-00000000000${place}`]),
    ) as Record<Name, string>;
    const documentOf = (key: Name): WordDocument => ({ id: ids[key], ...DOCUMENTS[key] });
    const asked = (words: string, limit = 100) => engine.search.relevance('contract', words, limit);
    const names = async (words: string) =>
      [...(await asked(words)).keys()].map((id) => Object.entries(ids).find(([, one]) => one === id)![0]);

    beforeAll(async () => {
      engine = await open();
      await engine.search.put('contract', (Object.keys(DOCUMENTS) as Name[]).map(documentOf), engine.act);
    });

    it.each(FOUND_FIRST)('finds a word %s: "%s"', async (_, words, first) => {
      expect((await names(words))[0]).toBe(first);
    });

    it.each(BEGUN)('finds what is begun: "%s"', async (typed, first) => {
      const found = await engine.search.beginning('contract', typed, 100);
      expect([...found.keys()][0]).toBe(ids[first]);
    });

    it('takes only the last word as begun, and a question’s words never', async () => {
      expect((await asked('boul')).size).toBe(0);
      const found = await engine.search.beginning('contract', 'boul xyzzy', 100);
      expect(found.size).toBe(0);
    });

    it.each(NOTHING)('begins nothing with "%s"', async (typed) => {
      expect((await engine.search.beginning('contract', typed, 100)).size).toBe(0);
    });

    it.each(NOTHING)('finds nothing for "%s"', async (words) => {
      expect((await asked(words)).size).toBe(0);
    });

    it.each(HOSTILE.map((words) => [words.slice(0, 40), words]))(
      'takes no orders from %j',
      async (_, words) => {
        const found = await asked(words);
        expect([...found.keys()].filter((id) => !Object.values(ids).includes(id))).toEqual([]);
        const begun = await engine.search.beginning('contract', words, 100);
        expect([...begun.keys()].filter((id) => !Object.values(ids).includes(id))).toEqual([]);
        expect(await names('boulanger')).toContain('baker');
      },
    );

    it('weighs a title over another name, and that over the words around', async () => {
      const scores = await asked('boulangerie boulanger');
      expect(scores.get(ids.baker)!).toBeGreaterThan(scores.get(ids.cleaner) ?? 0);
      const workers = await asked('ouvrière');
      expect(workers.get(ids.baker)!).toBeGreaterThan(0.5);
      expect(workers.get(ids.baker)!).toBeLessThan(1);
    });

    it('says 1 for every word in the title, and less for each that is missing', async () => {
      expect((await asked('jardinier paysagiste')).get(ids.gardener)).toBe(1);
      const partly = (await asked('jardinier astronaute')).get(ids.gardener)!;
      expect(partly).toBeGreaterThan(0);
      expect(partly).toBeLessThan(1);
    });

    it('never answers outside of 0 to 1, the best first', async () => {
      for (const [, words] of FOUND_FIRST) {
        const scores = [...(await asked(words)).values()];
        expect(scores.filter((score) => !(score > 0 && score <= 1))).toEqual([]);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }
    });

    it('says who answers', async () => {
      const { engine: name, status } = await engine.search.state();
      expect(status).toBe('up');
      expect((await asked('boulanger')).engine).toBe(name);
      expect((await asked('')).engine).toBe(name);
    });

    it('answers the same twice, and equal ones in the order of their ids', async () => {
      const twins = ['b', 'a', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);
      const copies = twins.map((id) => ({ id, title: 'Menuisier', alsoCalled: '', body: '' }));
      await engine.search.put('contract', copies, engine.act);
      expect([...(await asked('menuisier')).keys()]).toEqual([...twins].sort());
      expect([...(await asked('menuisier', 2)).keys()]).toEqual([...twins].sort().slice(0, 2));
      await engine.search.remove('contract', twins, engine.act);
      expect((await asked('menuisier')).size).toBe(0);
    });

    it('knows a document by its newest words', async () => {
      const changed = { ...documentOf('baker'), title: 'Vendangeur', alsoCalled: '', body: '' };
      await engine.search.put('contract', [changed], engine.act);
      expect((await names('vendangeur'))[0]).toBe('baker');
      expect(await names('boulanger')).not.toContain('baker');
      await engine.search.put('contract', [documentOf('baker')], engine.act);
    });

    describe('in whole sentences', () => {
      beforeAll(() => engine.search.put('sentences', frenchOpenings(), engine.act));

      it.each(FRENCH_SENTENCES)('answers "%s" with %j', async (sentence, wanted) => {
        const found = [...(await engine.search.relevance('sentences', sentence, 10)).keys()].map(nameOf);
        expect(found).toEqual(expect.arrayContaining([...wanted]));
        expect(wanted).toContain(found[0]);
      });
    });

    it('does not find in two words of a text the one they would make together', async () => {
      const apart = { id: '00000000-0000-4000-8000-0000000000ff', title: 'Soins', alsoCalled: '' };
      const body = 'Postes DE JOUR OU DE NUIT, hors week-ends.';
      await engine.search.put('elsewhere', [{ ...apart, body }], engine.act);
      const found = await engine.search.relevance('elsewhere', 'travailler dehors', 10);
      expect(found.has(apart.id)).toBe(false);
      await engine.search.remove('elsewhere', [apart.id], engine.act);
    });

    it('keeps collections apart', async () => {
      await engine.search.put('elsewhere', [{ ...documentOf('stable'), id: ids.baker }], engine.act);
      expect((await engine.search.relevance('elsewhere', 'soigneuse', 10)).size).toBe(1);
      expect((await engine.search.relevance('elsewhere', 'boulanger', 10)).size).toBe(0);
    });
  });
}
