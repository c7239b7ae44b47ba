import type { Paper } from '../../../src/platform/papers/paper';
import { pdfOf } from '../../../src/platform/papers/paper-pdf';
import { openPdf } from '../../support/pdf';

const NONE = { title: null, aside: null, text: null, points: [] };
const LINE = 'Ménage des bureaux et des ateliers, sortie des poubelles, accueil des nouveaux.';

const paper = (parts: Paper['parts'], heading = 'Samira'): Paper => ({
  language: 'fr-FR',
  title: 'CV',
  heading,
  under: ['Téléphone : 06 00 00 01 01'],
  parts,
  kept: null,
});

const SHORT = paper([
  {
    heading: 'Expérience',
    entries: [
      { title: 'Plongeuse', aside: '2 ans', text: 'Chez Paul.', points: ['Ranger', 'Tenir le rythme'] },
    ],
  },
]);

const LONG = paper([
  {
    heading: 'Expérience',
    entries: Array.from({ length: 24 }, (_, place) => ({ ...NONE, title: `Métier ${place}`, text: LINE })),
  },
  { heading: 'Points forts', entries: [{ ...NONE, text: `${LINE} `.repeat(24) }] },
]);

describe('a paper as a file', () => {
  it('says everything the paper says, on one sheet when it fits', async () => {
    const { words, pages } = openPdf(await pdfOf(SHORT));
    expect(pages).toBe(1);
    expect(words.split('\n')).toEqual([
      'Samira',
      'Téléphone : 06 00 00 01 01',
      'Expérience',
      'Plongeuse',
      '2 ans',
      'Chez Paul.',
      'Ranger',
      'Tenir le rythme',
    ]);
  });

  it('loses nothing over several sheets, and numbers them', async () => {
    const { words, pages } = openPdf(await pdfOf(LONG));
    expect(pages).toBeGreaterThan(1);
    for (let place = 0; place < 24; place += 1) expect(words).toContain(`Métier ${place}\n`);
    const flowing = words.replace(/^\d+\/\d+$/gm, '').replace(/\s+/g, ' ');
    expect(flowing.split('accueil des nouveaux').length - 1).toBe(48);
    expect(words).toContain(`${pages}/${pages}`);
  });

  it('tells its title, and nothing of who made it, when, or with what', async () => {
    const { information, inside, ids } = openPdf(await pdfOf(SHORT));
    expect(information).toEqual({ Title: '(CV)' });
    expect(inside).not.toMatch(
      /pdfkit|Producer|Creator|Author|CreationDate|ModDate|D:\d{4}|xmp|adobe:ns|\/URI/i,
    );
    // One number for every paper of every day.
    expect(ids).toEqual(openPdf(await pdfOf(LONG)).ids);
  });

  it('is the same bytes for the same paper, whatever the day', async () => {
    const [once, again] = [await pdfOf(LONG), await pdfOf(LONG)];
    expect(once.equals(again)).toBe(true);
    await pdfOf(paper([], 'Thị Ștefan Țăran Nguyễn'));
    expect(once.equals(await pdfOf(LONG))).toBe(true);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const later = await pdfOf(LONG).finally(() => jest.useRealTimers());
    expect(once.equals(later)).toBe(true);
  });

  it('is read aloud: it has a language, a title and a structure', async () => {
    const { inside } = openPdf(await pdfOf(SHORT));
    expect(inside).toContain('/Lang (fr-FR)');
    expect(inside).toContain('/Marked true');
    expect(inside).toContain('/S /H1');
    expect(inside).toContain('/DisplayDocTitle true');
  });

  it('writes names from Łódź to Hà Nội, in Cyrillic and in Greek', async () => {
    const names = [
      'Łucja Wiśniewska',
      'Şükrü Çağlayan',
      'Ștefan Țăran',
      'Nguyễn Thị Hường',
      'Олександр',
      'Γιώργος',
    ];
    for (const name of names) expect(openPdf(await pdfOf(paper([], name))).words).toContain(name);
    const together = openPdf(
      await pdfOf(paper([{ heading: 'Noms', entries: names.map((text) => ({ ...NONE, text })) }])),
    );
    for (const name of names) expect(together.words.split('\n')).toContain(name);
    expect(openPdf(await pdfOf(paper([], 'Ste\u0301phanie'))).words).toContain('Stéphanie');
  });

  it('is refused rather than written with holes: the page to print knows more letters', async () => {
    await expect(pdfOf(paper([], 'سميرة'))).rejects.toMatchObject({ status: 409 });
    await expect(
      pdfOf(paper([{ heading: 'À savoir', entries: [{ ...NONE, text: '😊' }] }])),
    ).rejects.toThrow();
  });
});
