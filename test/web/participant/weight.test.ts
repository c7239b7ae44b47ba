import { get } from 'node:http';
import { Occupations } from '../../../src/reference';
import { signInHerself } from '../../support/herself';
import { urlOf } from '../../support/http';
import { HerHouse } from './her-house';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

/** Bytes on the wire of the first page somebody opens, everything it links to included (design/experience.md). */
const MOST = 40_000;

/** Characters of the longest advertisement that is kept. */
const LONGEST = 4_000;

let house: HerHouse;
let cookie: string;
let longest: string;

beforeAll(async () => {
  house = await HerHouse.open();
  const claire = await house.coach('Claire');
  const samira = await house.person(claire, 'Samira');
  const titles = house.whole
    .part(Occupations)
    .all()
    .map(({ title }) => title);
  const tasks = titles.join(', ').slice(0, LONGEST);
  longest = `/moi/offres/${await house.opening(claire, { title: 'Un peu de tout', tasks })}`;
  ({ cookie } = await signInHerself(house.app, samira.participantId, samira.territoryId));
});
afterAll(() => house.close());

/** What a browser receives for a link of ours: the bytes as they travel, and the text when it is not compressed. */
function received(path: string, encoding = 'gzip, deflate, br'): Promise<{ bytes: number; text: string }> {
  const headers = {
    cookie,
    accept: 'text/html',
    'accept-encoding': encoding,
    'sec-fetch-site': 'same-origin',
  };
  return new Promise((resolve, reject) => {
    get(`${urlOf(house.app)}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        if (answer.statusCode !== 200) return reject(new Error(`${path}: ${answer.statusCode}`));
        resolve({ bytes: body.length, text: body.toString('utf8') });
      });
    }).on('error', reject);
  });
}

/** Every file of ours a page asks for, the page itself first. */
async function weightOf(path: string): Promise<{ page: number; files: number }> {
  const [{ bytes: page }, { text }] = [await received(path), await received(path, 'identity')];
  const links = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, link]) => link!);
  expect(links.map((link) => link.split('/').at(-1))).toEqual(
    expect.arrayContaining(['source-sans-3-latin-wght-normal.woff2', 'participant.css', 'listen.js']),
  );
  const sizes = await Promise.all([...new Set(links)].map(async (link) => (await received(link)).bytes));
  return { page, files: sizes.reduce((total, size) => total + size, 0) };
}

it('every page of a person weighs 40 kB at most, font, style and script included', async () => {
  const { text } = await received('/moi/offres?plus=oui', 'identity');
  const cards = [
    ...new Set([...text.matchAll(/href="(\/moi\/offres\/[0-9a-f-]{36})"/g)].map(([, one]) => one!)),
  ];
  expect(cards.length).toBeGreaterThan(5);
  const pages = [
    '/moi',
    '/moi/offres?plus=oui',
    '/moi/choix',
    '/moi/choix/secteur',
    '/moi/choix/cadre',
    '/moi/discretion',
    '/moi/discretion/sujet/housing',
    '/moi/discretion/sujet/family/mots?reponse=coach',
    '/moi/discretion/avance',
    longest,
    ...cards,
  ];
  for (const path of pages) {
    const { page, files } = await weightOf(path);
    expect({ path, heavy: page + files > MOST, bytes: page + files }).toMatchObject({ heavy: false });
  }
});
