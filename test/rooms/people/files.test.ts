import { NIL, type Api, Dijon } from '../../characters/dijon';

const AMINA = {
  firstName: 'Amina',
  lastName: 'Kéïta-Marqueur',
  calledAs: 'Mina',
  birthDate: '1995-02-28',
  licences: ['B'],
  languages: { Français: 'B2', peul: 'C2' },
  strengths: 'Je vais vite.\nJe reste calme au marqueur.',
  skills: ['Ranger', 'Compter'],
  availability: 'En semaine.',
  availableFrom: '2026-12-01',
  startPlace: { label: 'Dijon, gare', lat: 47.3233, lon: 5.0273 },
  shelter: 'CHRS du Marqueur',
  housingReferent: 'Nadège Colin',
  housingReferentContact: '03 00 00 02 01',
  contactPoints: [{ kind: 'phone', value: '06 00 00 99 99', aloneToRead: true }],
  experience: [
    {
      occupation: 'G1605',
      years: 3,
      words: 'La plonge au marqueur.',
      employer: 'Au Marqueur',
      employerTold: true,
      endedIn: 2024,
    },
  ],
};

describe('people’s files', () => {
  let dijon: Dijon;
  let claire: Api;
  let yann: Api;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.api('claire');
    yann = await dijon.api('yann');
  });
  afterAll(() => dijon.close());

  const welcome = async (details: object = {}) => {
    const { body } = await claire.post('/participants', { ...AMINA, ...details }).expect(201);
    return body as { id: string } & Record<string, unknown>;
  };

  it('are read back as they were written, with languages in lower case and today as the day of entry', async () => {
    const { id } = await welcome();
    const { body } = await claire.get(`/participants/${id}`).expect(200);
    expect(body).toMatchObject({
      ...AMINA,
      name: 'Mina',
      languages: { français: 'B2', peul: 'C2' },
      entryDate: '2026-11-23',
      certificates: null,
      rightToWork: null,
      wishes: [],
      wishesVersion: 0,
    });
  });

  it('change only in what is named, and forget what is named with null', async () => {
    const { id } = await welcome();
    const change = { lastName: 'Diop', calledAs: null, startPlace: null, skills: null, experience: [] };
    const { body } = await claire.patch(`/participants/${id}`, change).expect(200);
    expect(body).toMatchObject({
      firstName: 'Amina',
      lastName: 'Diop',
      name: 'Amina',
      calledAs: null,
      licences: ['B'],
      strengths: AMINA.strengths,
      startPlace: null,
      skills: null,
      contactPoints: AMINA.contactPoints,
      experience: [],
    });
  });

  it('keep every change when many come at once', async () => {
    const { id } = await welcome();
    const changes = [
      { firstName: 'Aminata' },
      { lastName: 'Diop' },
      { calledAs: null },
      { licences: ['B', 'C'] },
      { certificates: ['CACES 1'] },
      { rightToWork: true },
      { gender: 'woman' },
      { language: 'en' },
      { birthDate: '1996-01-01' },
      { entryDate: '2026-10-01' },
      { languages: { wolof: 'C2' } },
      { experience: [{ words: 'Ménage.' }] },
    ];
    await Promise.all(changes.map((change) => claire.patch(`/participants/${id}`, change).expect(200)));
    const { body } = await claire.get(`/participants/${id}`).expect(200);
    expect(body).toMatchObject(Object.assign({}, ...changes));
  });

  it('refuse a birth to come, a structure of another town and an unknown occupation, field by field', async () => {
    const { id } = await welcome();
    const [foreign] = await dijon.source.query<[{ id: string }]>(
      `SELECT s.id FROM structure s JOIN territory t ON t.id = s.territory_id WHERE t.code = 'lyon' LIMIT 1`,
    );
    const fields = async (change: object) => {
      const { body } = await claire.patch(`/participants/${id}`, change).expect(400);
      return (body as { errors: { field: string }[] }).errors.map(({ field }) => field);
    };
    expect(await fields({ birthDate: '2026-11-24' })).toEqual(['birthDate']);
    expect(await fields({ structureId: foreign.id })).toEqual(['structureId']);
    expect(await fields({ experience: [{ occupation: 'Z9999' }] })).toEqual(['experience[0].occupation']);
    expect(await fields({ experience: [{ years: 3 }] })).toEqual(['experience[0].words']);
    expect(await fields({ experience: [{ words: 'Ménage.', endedIn: 2027 }] })).toEqual([
      'experience[0].endedIn',
    ]);
    expect(await fields({ startPlace: { label: 'Ici', lat: 91, lon: 5 } })).toEqual(['startPlace.lat']);
    expect(await fields({ languages: { français: 'courant' } })).toEqual(['languages']);
    expect(await fields({ firstName: 'a\u0000b', birthDate: '2001-02-30' })).toEqual([
      'firstName',
      'birthDate',
    ]);
  });

  it('are opened once, however often the same request comes', async () => {
    const ask = () => claire.post('/participants', AMINA).set('Idempotency-Key', 'amina-1');
    const [one, other] = [await ask(), await ask()];
    expect(other.body).toEqual(one.body);
  });

  it('stand in the list by name, in French order, with nothing to compare people by', async () => {
    const { body } = await claire.get('/participants').expect(200);
    const { items, total, page } = body as { items: Record<string, string>[]; total: number; page: number };
    const names = items.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one!.localeCompare(other!, 'fr')));
    expect(names).toEqual(expect.arrayContaining(['Awa', 'Luc', 'Moussa', 'Samira']));
    expect(names).not.toContain('Didier');
    expect({ total, page }).toEqual({ total: items.length, page: 1 });
    expect(new Set(items.flatMap((item) => Object.keys(item)))).toEqual(new Set(['id', 'name', 'lastName']));
  });

  it('are of no use to who reads the database: names, phone, own words and shelter are sealed', async () => {
    await welcome();
    const sealed = await dijon.source.query<{ kept: string }[]>(
      `SELECT unnest(ARRAY[first_name, last_name, called_as, birth_date, strengths, skills, availability,
                           start_label, shelter, housing_referent, housing_referent_contact]) AS kept FROM participant
       UNION ALL SELECT value FROM contact_point UNION ALL SELECT words FROM experience UNION ALL SELECT employer FROM experience`,
    );
    const kept = sealed.map((row) => row.kept).filter((value) => value !== null);
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((value) => !value.startsWith('v1.'))).toEqual([]);
  });

  it('are the same absence for a colleague, a lead and anybody, whatever is asked', async () => {
    const { id } = await welcome();
    const helene = await dijon.api('helene');
    for (const stranger of [yann, helene]) {
      for (const ask of everyRouteAbout(stranger)) {
        const [foreign, absent] = [await ask(id), await ask(NIL)];
        expect(foreign.status).toBe(404);
        expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text]);
      }
    }
    const { body } = await claire.get(`/participants/${id}`).expect(200);
    expect(body).toMatchObject({ lastName: AMINA.lastName, wishesVersion: 0 });
  });

  it('leave a trace of who read them, and of who listed whom', async () => {
    const { id } = await welcome();
    await claire.get(`/participants/${id}`).expect(200);
    await claire.get(`/participants/${id}/matches`).expect(200);
    await yann.get(`/participants/${id}`).expect(404);
    await claire.get('/participants').expect(200);
    const { accountId } = await dijon.viewer('claire');
    const rows = await dijon.source.query<{ event: string; by: string }[]>(
      `SELECT event, actor_id AS by FROM audit_entry WHERE kind = 'read' AND subject_id = $1 ORDER BY event`,
      [id],
    );
    expect(rows).toEqual([
      { event: 'matches.read', by: accountId },
      { event: 'participant.read', by: accountId },
    ]);
    const lists = await dijon.source.query<unknown[]>(
      `SELECT 1 FROM audit_entry WHERE event = 'caseload.read' AND actor_id = $1`,
      [accountId],
    );
    expect(lists.length).toBeGreaterThan(0);
  });
});

function everyRouteAbout(api: Api) {
  const choice = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' };
  return [
    (id: string) => api.get(`/participants/${id}`),
    (id: string) => api.patch(`/participants/${id}`, { lastName: 'Autre' }),
    (id: string) => api.put(`/participants/${id}/situation`, { facts: [{ topic: 'housing', value: 'x' }] }),
    (id: string) => api.get(`/participants/${id}/wishes`),
    (id: string) => api.put(`/participants/${id}/wishes`, { wishes: [] }),
    (id: string) => api.get(`/participants/${id}/disclosure-choices`),
    (id: string) => api.post(`/participants/${id}/disclosure-choices`, choice),
    (id: string) => api.get(`/participants/${id}/disclosure-talks`),
    (id: string) => api.post(`/participants/${id}/disclosure-talks`),
    (id: string) => api.get(`/participants/${id}/matches`),
  ];
}
