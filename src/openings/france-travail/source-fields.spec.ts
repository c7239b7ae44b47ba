import { OfferFault, SourceFields } from './source-fields';

const refusal = (read: () => unknown): string => {
  try {
    read();
  } catch (fault) {
    if (fault instanceof OfferFault) return fault.message;
  }
  return 'accepted';
};

describe('fields of the source', () => {
  it('treats null, absent and blank alike: not known', () => {
    const fields = SourceFields.of({ a: null, b: '  ' });
    expect([fields.text('a'), fields.text('b'), fields.text('c'), fields.record('a')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(fields.records('a')).toEqual([]);
  });

  it('sees own fields only, so a prototype lends nothing', () => {
    expect(SourceFields.of(Object.create({ id: 'borrowed' })).text('id')).toBeUndefined();
  });

  it('refuses an object made to poison prototypes', () => {
    const poisoned: unknown = JSON.parse('{"__proto__":{"admin":true}}');
    expect(refusal(() => SourceFields.of(poisoned))).toBe('La ligne contient une clé interdite.');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each([
    ['a number written as text', { n: '46.2' }],
    ['not a number', { n: Number.NaN }],
    ['infinity', { n: Number.POSITIVE_INFINITY }],
    ['out of bounds', { n: 91 }],
    ['a list', { n: [1] }],
  ])('refuses as a number: %s', (_what, source) => {
    expect(refusal(() => SourceFields.of(source).number('n', { min: -90, max: 90 }))).toMatch(
      /^Champ «\u00A0n\u00A0»\u00A0: un nombre/,
    );
  });

  it('refuses a fraction where a whole number is expected', () => {
    const fields = SourceFields.of({ n: 1.5 });
    expect(refusal(() => fields.number('n', { min: 0, max: 9, whole: true }))).toMatch(/entier/);
  });

  it('refuses a text that is too long, without repeating it', () => {
    const message = refusal(() => SourceFields.of({ t: 'secret'.repeat(1_000) }).text('t'));
    expect(message).toMatch(/trop long/);
    expect(message).not.toMatch(/secret/);
  });

  it('refuses a text, flag, list or object of another type', () => {
    const fields = SourceFields.of({ t: 3, f: 'oui', l: {}, o: [], m: [3] });
    expect(refusal(() => fields.text('t'))).toMatch(/un texte est attendu/);
    expect(refusal(() => fields.flag('f'))).toMatch(/vrai ou faux/);
    expect(refusal(() => fields.records('l'))).toMatch(/une liste est attendue/);
    expect(refusal(() => fields.record('o'))).toMatch(/un objet est attendu/);
    expect(refusal(() => fields.texts('m'))).toMatch(/une liste de textes/);
  });

  it('refuses lists without end', () => {
    const endless = SourceFields.of({ l: Array.from({ length: 101 }, () => ({})) });
    expect(refusal(() => endless.records('l'))).toMatch(/trop longue/);
  });

  it('names the path of a nested field', () => {
    const place = SourceFields.of({ lieu: { lat: 'x' } }).record('lieu');
    expect(refusal(() => place?.number('lat', { min: 0, max: 1 }))).toMatch(/lieu\.lat/);
  });

  it('takes web addresses only', () => {
    expect(SourceFields.of({ u: 'https://offres.example/1' }).address('u')).toBe('https://offres.example/1');
    expect(refusal(() => SourceFields.of({ u: 'javascript:alert(1)' }).address('u'))).toMatch(/adresse web/);
    expect(refusal(() => SourceFields.of({ u: 'pas une adresse' }).address('u'))).toMatch(/adresse web/);
  });
});
