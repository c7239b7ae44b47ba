import { CAST, type CastName, type Role, session } from '../support/cast';
import { signInHerself } from '../support/herself';
import type { Answer } from '../support/kept-alive';
import { PRODUCTION, WholeApp } from '../support/whole-app';
import { authorisationMatrix, type Line, type Verdict } from './authorisation-matrix';
import { Belongings } from './belongings';
import { declaredRoutes, routerNames } from './declared-routes';
import { FOR_SCRIPTS, type Named, wellAsked } from './well-formed';

const MATRIX = authorisationMatrix();
const NO_IDS = ['1', 'null', 'undefined', '%00', '..%2f..', 'é', "' or 1=1 --", 'x'.repeat(500)];

/** Hundreds of requests in a test: on a machine that does other things too, they take their time. */
jest.setTimeout(600_000);

let whole: WholeApp;
let belongings: Belongings;
/** What those of Dijon may name in a body, and what the one of Lyon may. */
let named: Named;
let strangers: Named;

beforeAll(async () => {
  whole = await WholeApp.open();
  belongings = new Belongings(whole);
  named = await belongings.named();
  strangers = await new Belongings(whole, whole.cast.stranger.viewer!).named();
});

afterAll(() => whole.close());

it('every handler says to whom it is open, and the router answers to nothing else', () => {
  const routes = declaredRoutes(whole);
  expect(routes.filter(({ access }) => access === undefined).map(({ handler }) => handler)).toEqual([]);
  expect(routes.length).toBeGreaterThan(60);
  expect(routerNames(whole).sort()).toEqual(routes.map(({ name }) => name).sort());
});

it('every route has its line in the table, and every line its route', () => {
  const routes = declaredRoutes(whole).map(({ name }) => name);
  expect(MATRIX.map(({ route }) => route).sort()).toEqual(routes.sort());
});

it.each(MATRIX)('$route answers everybody as the table says', async (line) => {
  const found = new Map<CastName, Verdict | number>();
  const hers = await thing(line);
  for (const as of CAST) {
    // What is granted may change the thing: the next one asks about another.
    const isUsedUp = line.verdicts.get(as) === 'yes' && !line.route.startsWith('GET');
    found.set(as, verdictOf(line, await ask(line, as, isUsedUp ? await thing(line) : hers)));
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(line.verdicts));
});

it.each(MATRIX.filter(({ absent }) => absent !== null))(
  '$route answers about what is absent, and about what cannot be an id, as the table says',
  async (line) => {
    const as = CAST.filter((one) => line.verdicts.get(one) === 'yes').at(-1)!;
    expect(verdictOf(line, await ask(line, as, belongings.absent()))).toBe(line.absent);
    for (const id of NO_IDS) expect(verdictOf(line, await ask(line, as, id))).toBe(line.noId);
  },
);

describe('Unknown, absent and forbidden', () => {
  const refusing = MATRIX.map((line) => ({
    line,
    refused: CAST.filter((as) => line.verdicts.get(as) === '404'),
  })).filter(({ refused }) => refused.length > 0);

  it('are the same bytes under the same headers, at the API as on pages', async () => {
    expect(refusing.length).toBeGreaterThan(40);
    for (const { line, refused } of refusing) {
      const hers = await thing(line);
      for (const as of refused) {
        const nowhere = plain(await whole.ask({ as, ...elsewhere(line) }));
        expect(plain(await ask(line, as, hers))).toEqual(nowhere);
        expect(plain(await ask(line, as, belongings.absent()))).toEqual(nowhere);
      }
    }
  });

  it('stay the same when what is sent is wrong: the body tells nothing of what is there', async () => {
    const closed = MATRIX.filter(({ verdicts }) => verdicts.get('stranger') === '404');
    for (const line of closed.filter(({ route, about }) => about && !route.startsWith('GET'))) {
      const hers = await thing(line);
      for (const body of [{ surprise: true }, 'not a body']) {
        const told = (id: string) =>
          whole.ask({ as: 'stranger', ...wellAsked(line.route, strangers, id), body });
        const nothing = belongings.absent();
        expect(plain(await told(hers), hers)).toEqual(plain(await told(nothing), nothing));
      }
    }
  });

  it('a stranger to the house is told the same at every address of the API, known or not', async () => {
    const known = MATRIX.filter(
      ({ route, verdicts }) => / \/api\//.test(route) && verdicts.get('nobody') === '401',
    );
    const first = plain(await whole.ask({ as: 'nobody', verb: 'GET', path: '/api/v1/nothing' }));
    expect(first.status).toBe(401);
    for (const line of known) {
      const hers = await thing(line);
      for (const as of ['nobody', 'closed'] as const) {
        expect(plain(await ask(line, as, hers))).toEqual(first);
        expect(plain(await whole.ask({ as, ...elsewhere(line), body: '{' }))).toEqual(first);
      }
    }
  });
});

describe('What nothing declares', () => {
  const VERBS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH', 'LINK'];
  const paths = [...new Set(MATRIX.map(({ route }) => route.split(' ')[1]!))];

  /** Addresses of a verb; one part may stand for any other (`/discretion/:topic` for `/discretion/appel`). */
  const addressesOf = (verb: string) =>
    MATRIX.map(({ route }) => route.split(' '))
      .filter(([declared]) => declared === verb)
      .map(([, path]) => new RegExp(`^${path!.replace(/:\w+/g, '[^/]+')}$`));

  it.each(VERBS)('%s is answered as at an address that is not there', async (verb) => {
    const undeclared = paths.filter((path) => !addressesOf(verb).some((pattern) => pattern.test(path)));
    for (const path of undeclared) {
      const real = path.replace(/:\w+/, belongings.absent());
      const [here, nowhere] = [real, path.startsWith('/api') ? '/api/v1/nothing' : '/rien'].map((one) =>
        whole.ask({ as: 'follower', verb, path: one }),
      );
      expect({ path, ...plain(await here!) }).toEqual({ path, ...plain(await nowhere!) });
      expect((await here!).headers).not.toHaveProperty('allow');
    }
  });

  it('HEAD is GET without a body, also where there is nothing', async () => {
    for (const line of MATRIX.filter(({ route }) => route.startsWith('GET'))) {
      const id = await thing(line);
      for (const as of ['nobody', 'follower', 'stranger'] as const) {
        const asked = { as, ...wellAsked(line.route, named, id) };
        const [get, head] = [await whole.ask(asked), await whole.ask({ ...asked, verb: 'HEAD' })];
        expect({ route: line.route, status: head.status }).toEqual({ route: line.route, status: get.status });
        expect(head.text).toBe('');
      }
    }
  });

  const FORMATS = [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
  ];
  it.each([...FORMATS, 'application/x-www-form-urlencoded', 'application/json; charset=iso-8859-1'])(
    'a body of %s is not read at the API',
    async (format) => {
      for (const line of MATRIX.filter(({ route }) => /^(POST|PUT|PATCH) \/api\//.test(route))) {
        const sent = wellAsked(line.route, named, await thing(line));
        const headers = { 'content-type': format };
        const answer = await whole.ask({ as: 'follower', ...sent, body: 'a=1', headers });
        expect({ route: line.route, status: answer.status }).toEqual({ route: line.route, status: 415 });
        expect(answer.headers['content-type']).toContain('application/problem+json');
      }
    },
  );

  it('a form without its token, or sent as JSON, does nothing on a page', async () => {
    const lines = MATRIX.filter(({ route }) => /^POST \/(?!api)/.test(route) && !(route in FOR_SCRIPTS));
    for (const line of lines) {
      const as = CAST.filter((one) => line.verdicts.get(one) === 'yes').at(-1)!;
      const sent = { as, ...wellAsked(line.route, named, await thing(line)), unsigned: true };
      const asJson = {
        ...sent,
        body: JSON.stringify(sent.body),
        headers: { 'content-type': 'application/json' },
      };
      for (const answer of [await whole.ask(sent), await whole.ask(asJson)]) {
        expect({ route: line.route, status: answer.status }).toEqual({ route: line.route, status: 400 });
      }
    }
  });

  it('a session opens nothing at the API, a token opens no page', async () => {
    const { cookie, token } = whole.cast.follower;
    const asked = { as: 'nobody', verb: 'GET' } as const;
    const api = await whole.ask({ ...asked, path: '/api/v1/participants', headers: { cookie: cookie! } });
    expect(api.status).toBe(401);
    const headers = { authorization: `Bearer ${token}`, cookie: '' };
    expect((await whole.ask({ ...asked, path: '/personnes', headers })).status).toBe(303);
  });
});

it('nothing for development is there in production', async () => {
  const production = await WholeApp.open({ environment: PRODUCTION });
  const dev = MATRIX.filter(({ route }) => / \/dev\//.test(route));
  expect(dev.length).toBeGreaterThan(10);
  expect(declaredRoutes(production).filter(({ path }) => path.startsWith('/dev'))).toEqual([]);
  const rest = MATRIX.filter(({ route }) => !dev.some((one) => one.route === route));
  expect(routerNames(production).sort()).toEqual(rest.map(({ route }) => route).sort());
  for (const { route } of dev) {
    const asked = { as: 'lead', ...wellAsked(route, named, belongings.absent()) } as const;
    expect({ route, status: (await production.ask(asked)).status }).toEqual({ route, status: 404 });
  }
  await production.close();
});

/** A new thing of the follower's for each question: an answer may have changed the last one. */
async function thing({ about }: Line): Promise<string> {
  return about ? belongings.make(about) : belongings.absent();
}

/** Asks well, from a session of its own: an answer may end it. */
async function ask({ route }: Line, as: CastName, id: string): Promise<Answer> {
  const role = whole.cast[as];
  const isForm = /^POST \/(?!api)/.test(route);
  return whole.ask({
    as: isForm ? await freshly(role) : role,
    ...wellAsked(route, as === 'stranger' ? strangers : named, id),
  });
}

async function freshly(role: Role): Promise<Role> {
  const { viewer, person } = role;
  if (viewer) return { ...role, ...(await session(whole.app, viewer.accountId)) };
  return person
    ? { ...role, ...(await signInHerself(whole.app, person.participantId, person.territoryId)) }
    : role;
}

/** The same verb at an address of the same door that is not there. */
function elsewhere({ route }: Line) {
  const [verb, path] = route.split(' ') as [string, string];
  return { verb, path: path.startsWith('/api') ? '/api/v1/nothing' : '/rien' };
}

function verdictOf({ verdicts }: Line, { status, headers }: Answer): Verdict | number {
  const isOpen = verdicts.get('nobody') === 'yes';
  if (status === 303) {
    return !isOpen && /^\/(connexion|entrer)(\?|$)/.test(headers.location ?? '') ? 'sign-in' : 'yes';
  }
  if (status === 401 || status === 404) return String(status) as Verdict;
  return status < 300 ? 'yes' : status;
}

/** All of an answer but the moment it left and the id asked about, or both of two (`one+other`). */
function plain({ status, headers, text }: Answer, id = '\0') {
  const { date: _date, ...said } = headers;
  const without = (told: string) => id.split('+').reduce((rest, one) => rest.replaceAll(one, 'ID'), told);
  return { status, said: JSON.parse(without(JSON.stringify(said))) as object, text: without(text) };
}
