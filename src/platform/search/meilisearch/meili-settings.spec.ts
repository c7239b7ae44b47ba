import { settingsFor, settingsHold } from './meili-settings';

const SYNONYMS = new Map([
  ['serveur', ['serveuse']],
  ['serveuse', ['serveur']],
]);

describe('the settings of an index', () => {
  const wanted = settingsFor(SYNONYMS);

  it('let nothing but ids out', () => {
    expect(wanted.displayedAttributes).toEqual(['id']);
  });

  it('leave out what elisions leave, and know both genders', () => {
    expect(wanted.stopWords).toEqual(expect.arrayContaining(['l', 'd', 'qu', 'm']));
    expect(wanted.synonyms).toEqual({ serveur: ['serveuse'], serveuse: ['serveur'] });
  });

  it('are held whatever the order of names, and whatever else the engine holds', () => {
    const synonyms = { serveuse: ['serveur'], serveur: ['serveuse'] };
    expect(settingsHold({ embedders: {}, ...wanted, synonyms }, wanted)).toBe(true);
  });

  it.each([
    ['a synonym less', { synonyms: { serveur: ['serveuse'] } }],
    ['another order of the rules', { rankingRules: [...wanted.rankingRules].reverse() }],
    ['more that is displayed', { displayedAttributes: ['id', 'title'] }],
    ['a setting that is absent', { stopWords: undefined }],
  ])('are not held with %s', (_, difference) => {
    expect(settingsHold({ ...wanted, ...difference }, wanted)).toBe(false);
  });
});
