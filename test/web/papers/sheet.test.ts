import { type PresentationItem, WhatWasSaid } from '../../../src/disclosure';
import type { Herself, Viewer } from '../../../src/identity';
import { AnswerOpening } from '../../../src/introductions';
import { goesAlone } from '../../support/alone';
import type { Browser } from '../../support/http';
import { openPdf } from '../../support/pdf';
import { words } from '../coach/coach-house';
import { HerHouse } from '../participant/her-house';
import { asClaire, bytesOf, fieldsOf, paperOf } from './papers';

const NEVER = /tilleuls|chrs|nadège|entremise|claire|adefo|coach|1991|03 00 00|http|www/i;

describe('her sheet', () => {
  let house: HerHouse;
  let claire: Viewer;
  let samira: Herself;
  let her: Browser;

  beforeAll(async () => {
    house = await HerHouse.open();
    claire = await house.coach('Claire');
    samira = await house.person(claire, 'Samira');
    her = await house.as(samira);
  }, 120_000);
  afterAll(() => house.whole.close());

  /** A new opening she is interested in, where she goes by herself with these items. */
  async function alone(items: readonly PresentationItem[]) {
    const openingId = await house.opening(claire, { title: 'Plonge, le midi', occupation: 'G1605' });
    const introductionId = await house.propose(claire, samira, openingId);
    const { participantId } = samira;
    const answer = { participantId, openingId, answer: 'interested' } as const;
    await house.whole.part(AnswerOpening).execute(samira, answer);
    const going = { participantId, introductionId, openingId };
    if (items.length > 0) await goesAlone(house.whole, samira, { ...going, items });
    return { ...going, path: `/moi/offres/${openingId}/feuille` };
  }

  it('brings what she chose, the post, and words to say; nothing that tells who helps her', async () => {
    const { path } = await alone(['first_name', 'experience', 'strengths']);
    const html = (await her.get(path).expect(200)).text;
    const paper = paperOf(html);
    expect(paper).toContain('Samira Pour le poste : Plonge, le midi');
    expect(paper).toContain('Je vais vite et je garde la cuisine propre.');
    expect(paper).toContain('À la porte Bonjour, je m’appelle Samira.');
    expect(paper).toContain(
      'Au téléphone Bonjour, je m’appelle Samira. J’appelle pour le poste : Plonge, le midi.',
    );
    expect(paper).not.toContain('Benali');
    expect(paper).not.toContain('06 00 00 01 01');
    expect(paper).not.toMatch(NEVER);
    expect(words(html)).toContain('Rien n’est envoyé');
  });

  it('leaves as a file of the same words under a clean name, and is written in the register', async () => {
    const { path, introductionId } = await alone(['first_name', 'phone']);
    const html = (await her.get(path).expect(200)).text;
    const answer = await bytesOf(her.send(path, { ...fieldsOf(html), form: 'pdf' }));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="feuille-samira.pdf"',
      'cache-control': 'no-store',
    });
    const { words: said, inside, pages } = openPdf(answer.body as Buffer);
    expect([said.replace(/\s+/g, ' '), pages]).toEqual([paperOf(html), 1]);
    expect(inside).not.toMatch(NEVER);
    const [line] = await house.whole.part(WhatWasSaid).of(samira, samira.participantId);
    expect(line).toMatchObject({
      channel: 'sheet',
      introductionId,
      items: ['first_name', 'phone'],
      recipient: null,
    });
  });

  it('opens as a page to print, alone on its page', async () => {
    const { path } = await alone(['first_name']);
    const answer = await her.submit(path, path, { form: 'page' });
    expect(answer.headers.location).toBe(`${path}/page`);
    const printed = (await her.follow(answer)).text;
    expect(printed).toContain('<title>Feuille</title>');
    expect(words(printed)).not.toMatch(NEVER);
  });

  it('is the same on her coach’s telephone', async () => {
    const { path, participantId, introductionId } = await alone(['first_name', 'languages']);
    const browser = await asClaire(house);
    const there = `/personnes/${participantId}/propositions/${introductionId}/feuille`;
    const html = (await browser.get(there).expect(200)).text;
    expect(paperOf(html)).toBe(paperOf((await her.get(path)).text));
    const file = await bytesOf(browser.send(there, { ...fieldsOf(html), form: 'pdf' }));
    expect(openPdf(file.body as Buffer).words.replace(/\s+/g, ' ')).toBe(paperOf(html));
    expect((await browser.get(`${there}/page`)).status).toBe(200);
  });

  it('is not there as long as she has not chosen to go by herself', async () => {
    const { path } = await alone([]);
    await her.get(path).expect(404);
    expect((await her.get(`${path}/page`)).status).toBe(404);
  });
});
