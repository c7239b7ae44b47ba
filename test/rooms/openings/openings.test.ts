import { RegisterEmployer } from '../../../src/network';
import { DAY_MS, type Desk, Workplace } from '../workplace';

let house: Workplace;
let claire: Desk;
let karim: Desk;

interface Answered {
  id: string;
  version: number;
  state: string;
  [field: string]: unknown;
}

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
  karim = await house.desk('karim@entremise.example', 'lyon');
});
beforeEach(async () => {
  await house.source.query('DELETE FROM opening');
});

const POST = {
  kind: 'vacancy',
  title: 'Plongeur ou plongeuse, le midi',
  occupation: 'G1605',
  contract: 'cdd',
  hoursMin: 20,
  slots: ['day', 'weekend'],
  traits: ['standing', 'small_team'],
  place: { commune: 'Dijon', communeCode: '21231', lat: 47.3216, lon: 5.0415 },
  wage: { min: 12.1, period: 'hour' },
  prerequisites: [{ kind: 'licence', label: 'Permis B', level: 'required', value: 'B' }],
};

async function written(body: object = POST): Promise<Answered> {
  const answer = await claire.post('/openings', body);
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return answer.body as Answered;
}

async function changed(id: string, change: object): Promise<Answered> {
  const answer = await claire.patch(`/openings/${id}`, change);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.body as Answered;
}

describe('an opening at an employer', () => {
  const at = async (details: object) => {
    const employer = { name: 'Chez Firmin', ...details };
    const { id: employerId } = await house.part(RegisterEmployer).execute(claire.viewer, employer);
    return written({ ...POST, employerId });
  };

  it('is of the sector of the employer, unless that is an agency', async () => {
    expect(await at({ naf: '87.10A' })).toMatchObject({ sector: 'social_care', sectorInferred: false });
    expect(await at({ naf: '78.20Z' })).toMatchObject({ sector: 'hospitality', sectorInferred: true });
    expect(await at({})).toMatchObject({ sector: 'hospitality', sectorInferred: true });
  });

  it('is of the market of the employer, and reveals what that market reveals', async () => {
    expect(await at({})).toMatchObject({ market: 'ordinary' });
    expect(await at({ market: 'insertion' })).toMatchObject({ market: 'insertion' });
    expect(await at({ market: 'adapted' })).toMatchObject({ market: 'adapted' });
  });
});

describe('an opening', () => {
  it('is a draft that holds what was said, and its sector is marked as deduced', async () => {
    const opening = await written();
    expect(opening).toMatchObject({
      ...POST,
      state: 'draft',
      sector: 'hospitality',
      sectorInferred: true,
      hoursMin: 20,
      hoursMax: 20,
      wage: { hourlyMin: 12.1, hourlyMax: 12.1, flags: [] },
      employer: null,
      source: 'coach',
      posts: 1,
      publishedOn: null,
    });
    expect((await claire.get(`/openings/${opening.id}`)).body).toEqual(opening);
  });

  it('keeps the words of a wage beside its hourly equivalent', async () => {
    const wage = { min: 1_900, period: 'month', text: '1 900 € net de cotisations maison' };
    expect((await written({ ...POST, hoursMin: 35, wage })).wage).toMatchObject({
      hourlyMin: 12.53,
      text: wage.text,
    });
    const spoken = await written({ ...POST, wage: { min: 12.02, max: 13, period: 'hour' } });
    expect((spoken.wage as { text: string }).text).toMatch(/^12,02 € à 13 € brut de l’heure$/);
  });

  it('of an unknown occupation or employer is refused at that field', async () => {
    const occupation = await claire.post('/openings', { ...POST, occupation: 'Z9999' });
    expect([occupation.status, occupation.body]).toMatchObject([400, { errors: [{ field: 'occupation' }] }]);
    const employerId = '5b0c7b3e-6a30-4a3e-9d63-000000000000';
    const employer = await claire.post('/openings', { ...POST, employerId });
    expect([employer.status, employer.body]).toMatchObject([400, { errors: [{ field: 'employerId' }] }]);
  });

  it('cannot name an employer of another territory', async () => {
    const { id } = await house.part(RegisterEmployer).execute(karim.viewer, { name: 'Bouchon du Rhône' });
    const answer = await claire.post('/openings', { ...POST, employerId: id });
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: 'employerId' }] }]);
  });

  it('is out of reach of another territory, as if it were not', async () => {
    const { id } = await written();
    const asked = [
      karim.get(`/openings/${id}`),
      karim.patch(`/openings/${id}`, { title: 'x' }),
      karim.post(`/openings/${id}/publication`),
      karim.post(`/openings/${id}/closure`, { reason: 'closed' }),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await karim.get('/openings')).body).toMatchObject({ total: 0 });
  });
});

describe('what the law refuses in an offer', () => {
  it('is refused at its field with the article and a lawful way to say it, and nothing is written', async () => {
    const wrong = {
      ...POST,
      title: 'Plongeur, homme uniquement',
      tasks: 'Laver la vaisselle. Âge maximum 35 ans.',
      prerequisites: [
        { kind: 'licence', label: 'Permis B', level: 'required', value: 'B' },
        { kind: 'other', label: 'Nationalité française', level: 'required' },
      ],
    };
    const answer = await claire.post('/openings', wrong);
    const { errors } = answer.body as { errors: { field: string; message: string }[] };
    expect(answer.status).toBe(400);
    expect(errors).toEqual([
      { field: 'title', message: expect.stringContaining('article L1142-1') },
      {
        field: 'tasks',
        message: expect.stringMatching(/« Âge maximum 35 ans\. ».*article L5331-2\)\. Retirez l’âge/),
      },
      {
        field: 'prerequisites[1].label',
        message: expect.stringContaining('autorisation de travailler en France'),
      },
    ]);
    expect(await house.count('FROM opening')).toBe(0);
  });

  it('is refused in a correction too, and what stood stays', async () => {
    const { id } = await written();
    const answer = await claire.patch(`/openings/${id}`, { tasks: 'Jeune femme de préférence.' });
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: 'tasks' }] }]);
    expect((await claire.get(`/openings/${id}`)).body).toMatchObject({ tasks: null, version: 1 });
  });
});

describe('a correction', () => {
  it('changes what it names and keeps the rest', async () => {
    const before = await written();
    const after = await changed(before.id, { title: 'Plonge du midi' });
    expect(after).toEqual({ ...before, title: 'Plonge du midi', version: before.version + 1 });
  });

  it('forgets what it sets to null', async () => {
    const { id } = await written();
    const forgotten = { contract: null, wage: null, prerequisites: null, slots: null, occupation: null };
    expect(await changed(id, forgotten)).toMatchObject({
      contract: null,
      wage: { hourlyMin: null, hourlyMax: null, text: null },
      prerequisites: [],
      slots: null,
      occupation: null,
      sector: null,
      sectorInferred: false,
      title: POST.title,
      traits: POST.traits,
    });
  });

  it('may not forget the kind or the title, nor write down an unknown occupation', async () => {
    const { id } = await written();
    for (const field of ['kind', 'title']) {
      const answer = await claire.patch(`/openings/${id}`, { [field]: null });
      expect([field, answer.status, answer.body]).toMatchObject([field, 400, { errors: [{ field }] }]);
    }
    const answer = await claire.patch(`/openings/${id}`, { occupation: 'Z9999' });
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: 'occupation' }] }]);
  });

  it('and another at the same moment are both kept', async () => {
    const { id } = await written();
    await Promise.all([
      changed(id, { posts: 3 }),
      changed(id, { contract: 'cdi' }),
      changed(id, { tasks: 'Laver' }),
    ]);
    expect((await claire.get(`/openings/${id}`)).body).toMatchObject({
      posts: 3,
      contract: 'cdi',
      tasks: 'Laver',
      version: 4,
    });
  });
});

describe('the life of an opening', () => {
  it('goes from draft to published, closed with its reason, and shown again', async () => {
    const { id } = await written();
    expect((await claire.post(`/openings/${id}/publication`)).body).toMatchObject({
      state: 'published',
      publishedOn: '2026-11-23',
    });
    house.clock.advance(DAY_MS);
    const closed = await claire.post(`/openings/${id}/closure`, { reason: 'filled', note: 'Prise par Ali' });
    expect(closed.body).toMatchObject({ state: 'filled' });
    house.clock.advance(DAY_MS);
    const again = await claire.post(`/openings/${id}/publication`);
    expect([again.status, again.body]).toMatchObject([
      201,
      { state: 'published', publishedOn: '2026-11-25' },
    ]);
    expect(await house.count('FROM opening_publication WHERE opening_id = $1', [id])).toBe(2);
    expect(await house.count('FROM opening_publication WHERE ended_by = $1', [claire.viewer.accountId])).toBe(
      1,
    );
  });

  it('is not published twice, nor closed when it is not shown', async () => {
    const { id } = await written();
    expect((await claire.post(`/openings/${id}/closure`, { reason: 'closed' })).status).toBe(409);
    const answers = await Promise.all([1, 2, 3].map(() => claire.post(`/openings/${id}/publication`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await house.count('FROM opening_publication WHERE opening_id = $1', [id])).toBe(1);
  });

  it('does not end for a reason that only an import may give', async () => {
    const { id } = await written();
    await claire.post(`/openings/${id}/publication`);
    const answer = await claire.post(`/openings/${id}/closure`, { reason: 'no_longer_listed' });
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: 'reason' }] }]);
  });
});
