import { Programmes } from '../../src/programmes';
import { WholeApp } from '../support/whole-app';
import { Belongings } from './belongings';
import { fillWithOthers, type Others } from './hostile/others';
import { type Named, WELL_FORMED, wellAsked } from './well-formed';

let whole: WholeApp;
let belongings: Belongings;
let named: Named;
let others: Others & { readonly structure: string };

beforeAll(async () => {
  whole = await WholeApp.open();
  belongings = new Belongings(whole);
  named = await belongings.named();
  const [structure] = await whole.part(Programmes).structuresOf(whole.cast.stranger.viewer!.territoryId!);
  others = { ...(await fillWithOthers(whole)), structure: structure!.id };
});
afterAll(() => whole.close());

/** A body that names one thing by its id. */
interface Naming {
  readonly route: string;
  readonly about:
    | 'participant'
    | 'account'
    | 'opening'
    | 'introduction'
    | 'employer'
    | 'breakfast-today'
    | 'breakfast-met'
    | 'breakfast-with-people'
    | null;
  readonly whose: keyof Others | 'structure';
  readonly naming: (id: string) => object;
}

const audience = (kind: string) => (id: string) => ({ audience: { kind, id } });
const PROPOSAL = 'POST /api/v1/introductions';
const FOUND = 'POST /api/v1/introductions/found';
const ANSWER = 'POST /api/v1/introductions/:id/answer';
const CHOICES = 'POST /api/v1/participants/:id/disclosure-choices';

const NAMINGS: readonly Naming[] = [
  {
    route: 'POST /api/v1/openings',
    about: null,
    whose: 'employer',
    naming: (employerId) => ({ employerId }),
  },
  {
    route: 'PATCH /api/v1/openings/:id',
    about: 'opening',
    whose: 'employer',
    naming: (employerId) => ({ employerId }),
  },
  {
    route: 'POST /offres/nouvelle',
    about: null,
    whose: 'employer',
    naming: (employerId) => ({ employer: 'Maison Zibeline', employerId }),
  },
  { route: CHOICES, about: 'participant', whose: 'employer', naming: audience('employer') },
  {
    route: 'PUT /api/v1/participants/:id/wishes',
    about: 'participant',
    whose: 'employer',
    naming: (value) => ({ wishes: [{ criterion: 'employer', value, stance: 'like' }] }),
  },
  { route: CHOICES, about: 'participant', whose: 'opening', naming: audience('opening') },
  { route: CHOICES, about: 'participant', whose: 'account', naming: (saidAloudTo) => ({ saidAloudTo }) },
  { route: PROPOSAL, about: null, whose: 'person', naming: (participantId) => ({ participantId }) },
  { route: PROPOSAL, about: null, whose: 'opening', naming: (openingId) => ({ openingId }) },
  { route: FOUND, about: null, whose: 'person', naming: (participantId) => ({ participantId }) },
  { route: FOUND, about: null, whose: 'draft', naming: (openingId) => ({ openingId }) },
  { route: FOUND, about: null, whose: 'account', naming: (saidAloudTo) => ({ saidAloudTo }) },
  { route: ANSWER, about: 'introduction', whose: 'account', naming: (saidAloudTo) => ({ saidAloudTo }) },
  {
    route: 'POST /personnes/:id/propositions',
    about: 'participant',
    whose: 'opening',
    naming: (openingId) => ({ openingId }),
  },
  {
    route: 'POST /offres/:id/propositions',
    about: 'opening',
    whose: 'person',
    naming: (participantId) => ({ participantId }),
  },
  {
    route: 'POST /offres/:id/interets',
    about: 'opening',
    whose: 'person',
    naming: (participantId) => ({ participantId }),
  },
  {
    route: 'POST /api/v1/employers/:id/interactions',
    about: 'employer',
    whose: 'person',
    naming: (id) => ({ wishesOf: [id] }),
  },
  {
    route: 'POST /api/v1/employers/:id/interactions',
    about: 'employer',
    whose: 'person',
    naming: (id) => ({ named: [id] }),
  },
  {
    route: 'POST /api/v1/participants',
    about: null,
    whose: 'structure',
    naming: (structureId) => ({ structureId }),
  },
  {
    route: 'POST /equipe/:id/remplacement',
    about: 'account',
    whose: 'account',
    naming: (colleague) => ({ colleague }),
  },
  {
    route: 'POST /equipe/:id/relais',
    about: 'account',
    whose: 'account',
    naming: (colleague) => ({ colleague }),
  },
  {
    route: 'POST /api/v1/breakfasts/:id/attendances',
    about: 'breakfast-today',
    whose: 'employer',
    naming: (employerId) => ({ employerId, contactId: null }),
  },
  {
    route: 'POST /api/v1/breakfasts/:id/attendances',
    about: 'breakfast-today',
    whose: 'person',
    naming: (participantId) => ({ employerId: null, contactId: null, participantId, people: 1 }),
  },
  {
    route: 'POST /api/v1/breakfasts/:id/outcomes',
    about: 'breakfast-met',
    whose: 'person',
    naming: (participantId) => ({ participantId }),
  },
  {
    route: 'POST /petits-dejs/:id/personnes',
    about: 'breakfast-with-people',
    whose: 'person',
    naming: (participantId) => ({ participantId }),
  },
];

it.each(NAMINGS)('$route says the same of the $whose of others as of one that is not there', async (one) => {
  const about = one.about ? await belongings.make(one.about) : '';
  const ask = async (id: string) => {
    const body = { ...WELL_FORMED[one.route]!(named), ...one.naming(id) };
    const as = one.route.includes('/equipe') ? 'lead' : 'follower';
    const { status, headers, text } = await whole.ask({ as, ...wellAsked(one.route, named, about), body });
    return { status, location: headers.location?.replaceAll(id, 'ID'), text: text.replaceAll(id, 'ID') };
  };
  const absent = await ask(belongings.absent());
  expect(await ask(others[one.whose])).toEqual(absent);
  expect(absent.status).toBeGreaterThanOrEqual(300);
});

it('a wish about an employer of others never brings its name', async () => {
  const id = await belongings.participant();
  const route = 'PUT /api/v1/participants/:id/wishes';
  const body = { wishes: [{ criterion: 'employer', value: others.employer, stance: 'like' }] };
  await whole.ask({ as: 'follower', ...wellAsked(route, named, id), body });
  for (const path of [`/personnes/${id}`, `/personnes/${id}/envies`, `/api/v1/participants/${id}/matches`]) {
    const { status, text } = await whole.ask({ as: 'follower', verb: 'GET', path });
    expect({ path, status, named: text.includes('Zibeline') }).toEqual({ path, status: 200, named: false });
  }
});
