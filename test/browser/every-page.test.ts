import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { DemoCards, DemoSignIn } from '../../src/identity';
import { Belongings } from '../promises/belongings';
import { urlOf } from '../support/http';
import { introduced } from '../support/introduced';
import { WholeApp } from '../support/whole-app';
import { pagesAfterAnswers } from './answered-offers';
import { pagesOfBreakfasts } from './breakfast-pages';
import { inBrowser, openBrowser, signedInAs } from './chromium';
import { pagesOfDoors } from './given-doors';
import { pagesOfHerPromise } from './her-promise';
import { pagesOfLog } from './log-pages';
import { pagesOfPapers, PRINTED } from './printed-papers';
import { pagesOfSecrets } from './secret-places';
import { pagesOfSending } from './sending-pages';
import { Tour } from './tour';
import { look, type Visit } from './visit';
import { pagesOfImports } from './waiting-tables';

inBrowser('Every page the router knows', () => {
  let browser: Browser;
  let tour: Tour;
  let url: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const whole = await WholeApp.open({ world: 'dijon' });
    url = urlOf(whole.app);
    await new Belongings(whole).mail();
    const [character] = await whole.part(DemoSignIn).characters();
    const [person] = await whole.part(DemoCards).people();
    tour = await Tour.of(whole, browser, {
      '/mot-de-passe/:token': '/mot-de-passe/deja-servi',
      ...(await pagesAfterAnswers(whole)),
      ...(await pagesOfImports(whole)),
      ...(await pagesOfPapers(whole)),
      ...(await pagesOfSending(whole)),
      ...(await pagesOfSecrets(whole)),
      ...(await pagesOfHerPromise(whole)),
      ...(await pagesOfDoors(whole)),
      ...(await pagesOfBreakfasts(whole)),
      ...(await pagesOfLog(whole)),
      '/p/:token': new URL(person!.url).pathname,
      '/rencontre/:token': (await introduced(whole, whole.cast.follower.viewer!)).path,
      '/personnes/:id/acces/carte': `/personnes/${person!.herself.participantId}/acces/carte`,
      '/dev/connexion/:id': `/dev/connexion/${character!.id}`,
    });
  }, 600_000);

  afterAll(() => browser?.close());

  it('was seen, and answered', () => {
    expect(tour.notFound).toEqual([]);
    expect(tour.visits.length).toBeGreaterThan(30);
    expect(tour.visits.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('passes axe at 360 and at 1280 pixels', () => {
    expect(all(({ barriers }) => barriers)).toEqual([]);
  });

  it('is in French, under one heading of the first level', () => {
    expect(tour.visits.filter(({ lang, headings }) => lang !== 'fr' || headings !== 1).map(named)).toEqual(
      [],
    );
  });

  it('is never scrolled sideways on a screen of 320 pixels', () => {
    expect(all(({ tooWide }) => tooWide)).toEqual([]);
  });

  it('nor there with text twice as large', () => {
    expect(all(({ tooWideEnlarged }) => tooWideEnlarged)).toEqual([]);
  });

  it('asks nothing of another origin', () => {
    expect(all(({ elsewhere }) => elsewhere)).toEqual([]);
  });

  it('gives the console nothing to complain about', () => {
    expect(all(({ complaints }) => complaints)).toEqual([]);
  });

  it('names nobody in its tab', () => {
    const people = JSON.parse(readFileSync('seeds/dijon/people.json', 'utf8')) as Person[];
    const names = people.flatMap(({ firstName, lastName }) => [firstName, lastName]);
    const telling = tour.visits.filter(({ title }) => names.some((name) => title.includes(name)));
    expect(names.length).toBeGreaterThan(15);
    expect(telling.map(named)).toEqual([]);
    const ours = tour.visits.filter(({ name }) => !PRINTED.includes(name));
    expect(ours.filter(({ title }) => !title.includes(' | ')).map(named)).toEqual([]);
  });

  it('says nothing of the house on a paper to print', () => {
    const printed = tour.visits.filter(({ name }) => PRINTED.includes(name));
    expect(printed.map(({ name }) => name).sort()).toEqual([...PRINTED].sort());
    for (const { title } of printed) expect(title).toMatch(/^(CV|Feuille)$/);
  });

  it('is no better than a form sent back with errors, or a page that does not exist', async () => {
    const context = await signedInAs('Claire', { browser, url });
    const page = await context.newPage();
    await page.goto('/offres/nouvelle');
    await page.locator('main form button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    const refused = await look(page, '/offres/nouvelle, refusée');
    await page.goto('/nulle-part');
    const absent = await look(page, '/nulle-part');
    await context.close();
    for (const { barriers, tooWide, tooWideEnlarged } of [refused, absent]) {
      expect([...barriers, ...tooWide, ...tooWideEnlarged]).toEqual([]);
    }
  });

  function all(found: (visit: Visit) => readonly string[]): string[] {
    return tour.visits.flatMap(found);
  }
});

type Person = { firstName: string; lastName: string };

function named({ name, title, lang, headings }: Visit): string {
  return `${name}: "${title}", ${lang}, ${headings} h1`;
}
