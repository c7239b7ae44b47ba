import { WhatWasSaid } from '../../../src/disclosure';
import type { Herself, Viewer } from '../../../src/identity';
import { ChangeParticipant } from '../../../src/people';
import { herBrowser } from '../../support/herself';
import type { Browser } from '../../support/http';
import { openPdf } from '../../support/pdf';
import { words } from '../coach/coach-house';
import { HerHouse } from '../participant/her-house';
import { faultsOfMarkup } from '../participant/markup';
import { asClaire, bytesOf, fieldsOf, paperOf } from './papers';

/** Nothing of this is hers to show on a CV, or anybody's to guess. */
const NEVER = /tilleuls|chrs|nadège|entremise|claire|adefo|coach|dijon, centre|1991|03 00 00/i;

describe('her CV', () => {
  let house: HerHouse;
  let claire: Viewer;
  let samira: Herself;
  let her: Browser;

  beforeAll(async () => {
    house = await HerHouse.open();
    claire = await house.coach('Claire');
    samira = await house.person(claire, 'Samira');
    her = await herBrowser(house.app, samira.participantId, samira.territoryId);
  }, 120_000);
  beforeEach(() => change({ strengths: 'Je garde la cuisine propre.', availability: 'En semaine.' }));
  afterAll(() => house.whole.close());

  const page = async (query = '') => (await her.get(`/moi/cv${query}`).expect(200)).text;
  /** The form under the paper, as the page shows it. */
  const taken = (html: string, form: 'pdf' | 'page', more: Record<string, string> = {}) =>
    her.send('/moi/cv', { ...fieldsOf(html), ...more, form });

  it('is made of her own words, without surname or phone unless she ticks them', async () => {
    const html = await page();
    const paper = paperOf(html);
    expect(paper).toContain('Samira');
    expect(paper).toContain('Plongeuse en restauration 2 ans, jusqu’en 2024 Chez Le Petit Morvan');
    expect(paper).toContain('La plonge dans un restaurant, et un peu de cuisine.');
    expect(paper).toContain('Je garde la cuisine propre.');
    expect(paper).not.toContain('Benali');
    expect(paper).not.toContain('06 00 00 01 01');
    const more = paperOf(await page('?chosen=oui&items=first_name&items=surname&items=phone'));
    expect(more).toBe('Samira Benali Téléphone : 06 00 00 01 01');
  });

  it('names a former employer with her word on it, and never without', async () => {
    const paper = paperOf(await page());
    expect(paper).toContain('Le ménage des bureaux et des cages d’escalier.');
    expect(paper).not.toContain('Régie');
    expect(paper).not.toMatch(NEVER);
  });

  it('shows the experiences she keeps, and no other', async () => {
    const paper = paperOf(await page('?chosen=oui&items=experience&experience=1'));
    expect(paper).toContain('Le ménage des bureaux');
    expect(paper).not.toContain('plonge');
    expect(paperOf(await page('?chosen=oui'))).toBe('Curriculum vitæ');
  });

  it('writes her occupations as she says', async () => {
    const chosen = '?chosen=oui&items=experience&experience=0&titles=';
    expect(paperOf(await page(`${chosen}masculine`))).toContain('Plongeur en restauration');
    expect(paperOf(await page(`${chosen}both`))).toContain('Plongeur / Plongeuse en restauration');
  });

  it('leaves as the very words of the page, under a clean name, kept by no cache', async () => {
    const html = await page('?chosen=oui&items=first_name&items=strengths');
    const answer = await bytesOf(taken(html, 'pdf'));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="cv-samira.pdf"');
    expect(answer.headers['cache-control']).toBe('no-store');
    const { words: said, inside } = openPdf(answer.body as Buffer);
    expect(said.replace(/\s+/g, ' ')).toBe(paperOf(html));
    expect(inside).not.toMatch(NEVER);
    const unnamed = await bytesOf(taken(await page('?chosen=oui&items=strengths'), 'pdf'));
    expect(unnamed.headers['content-disposition']).toBe('attachment; filename="cv.pdf"');
  });

  it('opens as a page to print on which there is nothing but the paper', async () => {
    const html = await page('?chosen=oui&items=first_name&items=experience&experience=0');
    const answer = await taken(html, 'page');
    expect(answer.status).toBe(303);
    const printed = (await her.follow(answer)).text;
    expect(paperOf(printed)).toBe(paperOf(html));
    expect(printed).toContain('<title>CV</title>');
    expect(words(printed)).not.toMatch(NEVER);
  });

  it('stands on valid pages, in sentences of fifteen words at most', async () => {
    const html = await page();
    expect(await faultsOfMarkup(html)).toEqual([]);
    expect(await faultsOfMarkup((await her.get('/moi/cv/page')).text)).toEqual([]);
    const ours = html.replace(/<article class="paper">[\s\S]*?<\/article>/, '').slice(html.indexOf('<main'));
    const sentences = ours.split(/<[^>]*>/).flatMap((text) => text.split(/(?<=[.?!…])\s/));
    expect(sentences.filter((sentence) => (sentence.match(/[\p{L}’]+/gu) ?? []).length > 15)).toEqual([]);
    expect(sentences.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('is written in the register each time it is taken, with what was on it', async () => {
    const before = await house.whole.part(WhatWasSaid).of(samira, samira.participantId);
    const html = await page('?chosen=oui&items=first_name&items=phone');
    await taken(html, 'pdf');
    const after = await house.whole.part(WhatWasSaid).of(samira, samira.participantId);
    expect(after.length).toBe(before.length + 1);
    expect(after[0]).toMatchObject({
      channel: 'cv',
      recipient: null,
      items: ['first_name', 'phone'],
      words: [],
    });
  });

  it('is looked at again when her file changed in between', async () => {
    const html = await page();
    await change({ availability: 'Tous les jours.' });
    const answer = await taken(html, 'pdf');
    expect(answer.status).toBe(303);
    const again = (await her.follow(answer)).text;
    expect(words(again)).toContain('Ce papier a changé entre-temps.');
    expect(paperOf(again)).toContain('Tous les jours.');
    expect((await taken(again, 'pdf')).status).toBe(200);
  });

  it('warns of words that may tell more, asks, and lets her decide', async () => {
    await change({ strengths: 'Au CHRS, je range tout.' });
    const html = await page();
    expect(words(html)).toContain('Ces mots peuvent en dire plus : « CHRS »');
    const refused = await taken(html, 'pdf');
    expect(refused.status).toBe(303);
    const asked = (await her.follow(refused)).text;
    expect(words(asked)).toContain('Cochez si vous gardez ces mots.');
    expect(paperOf(asked)).toBe(paperOf(html));
    const kept = await bytesOf(taken(asked, 'pdf', { keepWords: 'oui' }));
    expect(openPdf(kept.body as Buffer).words).toContain('CHRS');
  });

  it('in letters our file cannot write is offered as a page, and says why', async () => {
    await change({ strengths: 'أعمل بسرعة' });
    const html = await page();
    expect(words(html)).toContain('Le fichier PDF ne sait pas écrire');
    expect(html).not.toContain('value="pdf"');
    expect(words((await her.follow(await taken(html, 'pdf'))).text)).toContain('Imprimez plutôt la page.');
    expect((await her.follow(await taken(html, 'page'))).text).toContain('أعمل بسرعة');
  });

  it('is the same with her coach, who writes in the register that it was she', async () => {
    const browser = await asClaire(house);
    const path = `/personnes/${samira.participantId}/cv`;
    const html = (await browser.get(path).expect(200)).text;
    expect(paperOf(html)).toBe(paperOf(await page()));
    const answer = await bytesOf(browser.send(path, { ...fieldsOf(html), form: 'pdf' }));
    expect(openPdf(answer.body as Buffer).words.replace(/\s+/g, ' ')).toBe(paperOf(html));
    const [line] = await house.source.query<[{ by: string }]>(
      `SELECT "by" FROM statement WHERE participant_id = $1 ORDER BY rank DESC LIMIT 1`,
      [samira.participantId],
    );
    expect(line.by).toBe(claire.accountId);
  });

  async function change(details: object): Promise<void> {
    await house.whole.part(ChangeParticipant).execute(claire, samira.participantId, details);
  }
});
