import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../../../src/platform/http/problem';
import { TEMPLATES } from '../../../src/platform/views/view-renderer';
import { revealingWordsIn, revealingWordsInIdentity } from '../../../src/reference';
import { declaredRoutes } from '../../promises/declared-routes';
import { Browser } from '../../support/http';
import { introduced } from '../../support/introduced';
import { PRODUCTION, WholeApp } from '../../support/whole-app';

const SOURCES = join(__dirname, '../../../src');
/** What an employer, or whoever he asks to look for him, may be shown without being anybody here. */
const OPEN_TO_ALL =
  /^(employer|public|mail|partials|assets|layouts\/(page|employer)\.hbs|participant\/entrance)(\/|$)/;
/** Where sentences of those pages are written. */
const SPEAKING = ['platform/http', 'platform/sessions', 'web/employer', 'web/public', 'disclosure/shown'];
/** Complete, and open to everybody, by the contract with programs (architecture.md): no page, and nothing leads to it. */
const FOR_PROGRAMS = ['/api/v1/openapi.json'];

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What is left of a template once it is filled in: not its comments, nor the names it fills in. */
function shownBy(template: string): string {
  return template
    .replace(/\{\{!--[\s\S]*?--\}\}/g, ' ')
    .replace(/\{\{[\s\S]*?\}\}/g, (tag) => [...tag.matchAll(/"([^"]*)"/g)].map(([, text]) => text).join(' '));
}

/** The sentences a program may say: texts of several words. */
function sentencesIn(code: string): string[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ');
  return [...withoutComments.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, quoted, template]) => quoted ?? template ?? '')
    .filter((text) => /\s/.test(text.trim()) && !/^(SELECT|INSERT|UPDATE|DELETE)\b/.test(text.trim()));
}

const found = (where: string, text: string) =>
  revealingWordsIn(text).map(({ found: word }) => `${where}: ${word}`);

describe('what everybody may read', () => {
  const files = filesUnder(TEMPLATES)
    .map((path) => ({ name: path.slice(TEMPLATES.length + 1), path }))
    .filter(({ name }) => OPEN_TO_ALL.test(name));

  it('is many files: the look is not at nothing', () => {
    const folders = new Set(files.map(({ name }) => name.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'assets',
      'employer',
      'layouts',
      'mail',
      'partials',
      'participant',
      'public',
    ]);
    expect(files.length).toBeGreaterThan(60);
    expect(found('', shownBy('{{!-- coach --}}{{#if coach}}<p>Un {{> x label="foyer"}}</p>{{/if}}'))).toEqual(
      [': foyer'],
    );
  });

  it('has no word in it that tells whom we accompany', () => {
    const told = files.flatMap(({ name, path }) => {
      const text = readFileSync(path, 'utf8');
      return found(name, name.endsWith('.hbs') ? shownBy(text) : text);
    });
    expect(told).toEqual([]);
  });

  it('has none in the name of a file that is served', () => {
    const names = filesUnder(join(TEMPLATES, 'assets')).map((path) => path.split('/').at(-1)!);
    expect(names.flatMap((name) => revealingWordsInIdentity(name))).toEqual([]);
  });

  it('has none in what programs say on those pages, errors included', () => {
    const spoken = SPEAKING.flatMap((folder) => filesUnder(join(SOURCES, folder)))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
      .flatMap((path) => sentencesIn(readFileSync(path, 'utf8')).map((text) => ({ path, text })));
    expect(spoken.length).toBeGreaterThan(150);
    expect(spoken.flatMap(({ path, text }) => found(path, text))).toEqual([]);
    const problems = [400, 401, 404, 409, 413, 415, 422, 429, 500, 503].map((status) =>
      JSON.stringify(refusal(status)),
    );
    expect(problems.flatMap((problem) => found('problem', problem))).toEqual([]);
  });
});

describe('in production, somebody who is nobody', () => {
  let whole: WholeApp;
  let page: string;
  beforeAll(async () => {
    whole = await WholeApp.open({ environment: PRODUCTION });
    page = (await introduced(whole, whole.cast.follower.viewer!)).path;
  });
  afterAll(() => whole.close());

  const answer = async (path: string) => {
    const { status, headers, text } = await new Browser(whole.app).get(path);
    return { path, status, said: `${JSON.stringify(headers)}\n${text}` };
  };

  it('reads no telling word at any address that is open, nor where it leads', async () => {
    const open = declaredRoutes(whole)
      .filter(({ verb, access }) => verb === 'GET' && access === 'everybody')
      .map(({ path }) => (path === '/rencontre/:token' ? page : path.replace(/:\w+/, 'x'.repeat(43))))
      .filter((path) => !FOR_PROGRAMS.includes(path));
    expect(open.length).toBeGreaterThan(10);
    const read = await Promise.all(open.map(answer));
    expect(read.filter(({ status }) => status >= 500)).toEqual([]);
    expect(read.flatMap(({ path, said }) => found(path, said))).toEqual([]);
  });

  it('reads none where nothing is, nor where something is closed to him', async () => {
    const guesses = ['/rien', '/robots.txt', '/sitemap.xml', '/favicon.ico', '/.well-known/security.txt'];
    const closed = ['/personnes', '/moi', '/aujourd-hui', '/equipe', '/api', '/api/v1/openings', '/assets/'];
    const odd = ['/%00', '/rencontre/%ff', `/rencontre/${'x'.repeat(5_000)}`];
    const read = await Promise.all([...guesses, ...closed, ...odd].map(answer));
    expect(read.flatMap(({ path, said }) => found(path, said))).toEqual([]);
    const robots = read.filter(({ path }) => guesses.includes(path));
    expect(robots.map(({ status }) => status)).toEqual(guesses.map(() => 404));
  });

  it('is asked into no search engine, wherever he is', async () => {
    for (const path of ['/', '/rien', '/entrer', page])
      expect((await answer(path)).said).toContain('"x-robots-tag":"noindex, nofollow"');
  });

  it('finds no word in the addresses and the tab of his page', async () => {
    const { said } = await answer(page);
    const addresses = [...said.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(5);
    const own = [...addresses, /<title>([^<]*)<\/title>/.exec(said)![1]!].map((one) =>
      one.replace(/[A-Za-z0-9_-]{43}/, ''),
    );
    expect(own.flatMap((one) => revealingWordsInIdentity(one))).toEqual([]);
  });
});
