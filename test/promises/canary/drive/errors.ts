import { HOSTILE_BODIES, HOSTILE_VALUES } from '../../hostile/values';
import type { Stage } from '../stage';
import { AsEmployer } from './as-employer';
import type { Request } from '../visitor';
import type { Links } from './mails';

/** In bytes: the answer to more comes before the question has ended. */
const LARGE = 110_000;

/** Addresses that open nothing, and look like ones that do. */
export async function wrongLinks(stage: Stage, links: Links): Promise<void> {
  const nobody = new AsEmployer(stage, null);
  const [path = '/rencontre/x'] = links.values();
  const secret = path.split('/').at(-1)!;
  const turned = [...secret].reverse().join('');
  const others = [
    turned,
    secret.slice(1),
    `${secret}A`,
    secret.toLowerCase(),
    secret.toUpperCase(),
    `${secret}%00`,
    '..%2f',
    'a',
  ];
  for (const other of others) {
    await nobody.open(`/rencontre/${other}`);
    await nobody.send(`/rencontre/${other}/reponse`, { answer: 'meet' });
  }
  for (const other of ['/rencontre', '/rencontre/', `${path}.json`, `/${secret}`])
    await nobody.ask('GET /rencontre', { verb: 'GET', path: other, headers: { accept: 'text/html' } });
}

/** Every way of asking his own page wrongly. */
export async function wrongAsking(stage: Stage, key: string, path: string): Promise<void> {
  const him = new AsEmployer(stage, key);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  await him.open(path);
  await him.send(`${path}/reponse`, { answer: 'meet' });
  await him.answer(path, { answer: 'surprise', words: 'x'.repeat(2_000) });
  await him.answer(path, { answer: '', reachable: '<b>"\'&\u0000' });
  const tries: Request[] = [
    { verb: 'POST', path: `${path}/reponse`, headers: form, body: 'x'.repeat(120_000) },
    { verb: 'POST', path: `${path}/reponse`, headers: form, body: '%' },
    { verb: 'POST', path: `${path}/reponse`, headers: json, body: '{' },
    { verb: 'POST', path: `${path}/reponse`, headers: { 'content-type': 'application/xml' }, body: '<a/>' },
    {
      verb: 'POST',
      path: `${path}/reponse`,
      headers: { ...form, 'sec-fetch-site': 'cross-site' },
      body: 'answer=no',
    },
    ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'].map((verb) => ({ verb, path })),
    { verb: 'GET', path, headers: { accept: 'application/json' } },
    {
      verb: 'GET',
      path,
      headers: { range: 'bytes=0-10', 'if-none-match': '*', referer: `https://x.example${path}` },
    },
    ...[`${path}/`, `${path}/reponse`, `${path}?_method=DELETE&debug=1&format=json`].map((other) => ({
      verb: 'GET',
      path: other,
      headers: { accept: 'text/html' },
    })),
  ];
  for (const one of tries) await him.ask(`${one.verb} /rencontre/:token wrongly`, one);
}

/** Whatever a hostile employer could type, at each place where he may type something. */
export async function hostileReplies(stage: Stage, key: string, path: string): Promise<void> {
  const him = new AsEmployer(stage, key);
  for (const { json } of HOSTILE_VALUES) {
    const value = json.startsWith('"') ? String(JSON.parse(json)) : json;
    const readable = Buffer.from(value.slice(0, 300)).toString();
    await him.answer(path, { answer: value, words: 'Bonjour.' });
    await him.answer(path, { answer: 'later', words: value, reachable: value });
    await him.open(`/rencontre/${encodeURIComponent(readable)}`);
  }
  for (const { body } of HOSTILE_BODIES.filter((one) => one.body.length < LARGE)) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await him.ask('POST /rencontre/:token hostile', { verb: 'POST', path: `${path}/reponse`, headers, body });
  }
}

/** Failures that nobody asked for: a table is gone in the middle of the work. */
export async function provokedFailures(stage: Stage, key: string, path: string): Promise<void> {
  const him = new AsEmployer(stage, key);
  for (const table of ['employer_reply', 'published_view']) {
    await stage.source.query(`ALTER TABLE ${table} RENAME TO away`);
    await him.open(path);
    await him.send(`${path}/reponse`, { answer: 'meet' });
    await him.ask('GET /rencontre/:token failing', {
      verb: 'GET',
      path,
      headers: { accept: 'application/json' },
    });
    await stage.source.query(`ALTER TABLE away RENAME TO ${table}`);
  }
}

/** More tries than one account has: what is refused for a while says nothing of who is there. */
export async function tooManyTries(stage: Stage): Promise<void> {
  const nobody = new AsEmployer(stage, null);
  for (let one = 0; one < 12; one++) {
    const body = new URLSearchParams({
      email: 'somebody@maison.example',
      password: `wrong ${one}`,
    }).toString();
    const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    await nobody.ask('POST /connexion', { verb: 'POST', path: '/connexion', headers, body });
  }
}
