import { DisclosureQuery } from '../../../src/disclosure';
import { ArrangeCover, HandOverCaseload, herselfOf, type Viewer } from '../../../src/identity';
import { PeopleQuery, PlaceConfidants, StateWishes, ChangeParticipant } from '../../../src/people';
import { type Api, Dijon } from '../../characters/dijon';

const PLACE = {
  startPlace: { label: 'Chez ma tante Zanzibar', lat: 47.3241, lon: 5.0412 },
  shelter: 'Foyer Zanzibar',
  housingReferent: 'Mme Zanzibar',
  housingReferentContact: '03 80 99 99 99',
} as const;
const POINTS = [
  { kind: 'phone', value: '06 11 22 33 44' },
  { kind: 'front_desk', value: 'Accueil Zanzibar' },
] as const;
const FAR = {
  criterion: 'distance',
  stance: 'must',
  value: { lat: 47.3241, lon: 5.0412, maxKm: 5, mode: 'bus' },
} as const;
const DAY = { criterion: 'slot', value: 'day', stance: 'like' } as const;
const VIOLENCE = { topic: 'violence', value: 'Son ancien compagnon la cherche.' } as const;
const HOUSING = { topic: 'housing', value: 'Au foyer Zanzibar.' } as const;
const TELLING = /Zanzibar|47\.324|5\.041|03 80 99|ancien compagnon/;

describe('while violence is known, her place', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let yann: Viewer;
  let api: Api;
  let his: Api;
  let helene: Viewer;

  beforeAll(async () => {
    dijon = await Dijon.open();
    [claire, yann, helene] = await Promise.all([
      dijon.viewer('claire'),
      dijon.viewer('yann'),
      dijon.viewer('helene'),
    ]);
    [api, his] = await Promise.all([dijon.api('claire'), dijon.api('yann')]);
    // Yann covers for Claire, and Hélène the lead does too: both open the files of her people.
    for (const coveringCoachId of [yann.accountId, helene.accountId])
      await dijon.part(ArrangeCover).execute(helene, {
        absentCoachId: claire.accountId,
        coveringCoachId,
        startsOn: '2026-11-20',
        endsOn: '2026-12-20',
      });
  });
  afterAll(() => dijon.close());

  /** Somebody whose place is written down everywhere it can be. */
  async function somebody(facts: object[] = [VIOLENCE, HOUSING]): Promise<string> {
    const id = await dijon.welcome(claire, [DAY, FAR], { ...PLACE, contactPoints: [...POINTS] });
    await api.put(`/participants/${id}/situation`, { facts }).expect(200);
    return id;
  }

  const told = async (who: Api, id: string) => {
    const answers = [];
    for (const path of ['', '/wishes', '/matches?limit=100', '/disclosure-choices'])
      answers.push((await who.get(`/participants/${id}${path}`).expect(200)).text);
    return answers.join('\n');
  };

  it('is read as ever by the coach who wrote it down, and by herself', async () => {
    const id = await somebody();
    const { body } = await api.get(`/participants/${id}`).expect(200);
    expect(body).toMatchObject({ ...PLACE, contactPoints: [{ kind: 'phone' }, { kind: 'front_desk' }] });
    const her = herselfOf(id, claire.territoryId!);
    expect((await dijon.part(PeopleQuery).file(her, id)).participant.shelter).toBe(PLACE.shelter);
  });

  it('is told to no colleague who covers, lead or not, in any answer', async () => {
    const id = await somebody();
    expect(await told(api, id)).toMatch(TELLING);
    expect(await told(his, id)).not.toMatch(TELLING);
    for (const viewer of [yann, helene]) {
      const { participant, contactPoints, wishes } = await dijon.part(PeopleQuery).file(viewer, id);
      expect(JSON.stringify({ participant, contactPoints, wishes })).not.toMatch(TELLING);
      expect(JSON.stringify(await dijon.part(DisclosureQuery).situation(viewer, id))).toBe('[]');
      expect(JSON.stringify(await dijon.part(PeopleQuery).wishVersions(viewer, id))).not.toMatch(TELLING);
    }
  });

  it('is answered to who is not named as that of somebody who never said one', async () => {
    const [hidden, never] = [
      await somebody(),
      await dijon.welcome(claire, [DAY], { contactPoints: [POINTS[0]] }),
    ];
    const plain = (text: string, id: string) =>
      text.replaceAll(id, 'ID').replace(/"(wishesAt|at)":"[^"]+"/g, '');
    expect(plain(await told(his, hidden), hidden)).toBe(plain(await told(his, never), never));
    const facts = [{ topic: 'debts', value: 'Oui.' }, VIOLENCE];
    const [one, other] = [
      await his.put(`/participants/${hidden}/situation`, { facts }),
      await his.put(`/participants/${never}/situation`, { facts: facts.slice(0, 2) }),
    ];
    expect([one.status, one.text]).toEqual([other.status, other.text]);
  });

  it('is kept whatever a colleague who does not see it writes', async () => {
    const id = await somebody();
    await his
      .put(`/participants/${id}/situation`, { facts: [{ topic: 'debts', value: 'Oui.' }] })
      .expect(200);
    await his
      .put(`/participants/${id}/wishes`, { wishes: [{ criterion: 'slot', value: 'night', stance: 'never' }] })
      .expect(200);
    await dijon.part(ChangeParticipant).execute(yann, id, {
      shelter: undefined,
      housingReferent: undefined,
      startPlace: undefined,
      contactPoints: [{ kind: 'phone', value: '06 00 00 00 00' }],
    });
    const { body } = await api.get(`/participants/${id}`).expect(200);
    expect(body).toMatchObject({
      ...PLACE,
      contactPoints: [{ value: '06 00 00 00 00' }, { kind: 'front_desk', value: 'Accueil Zanzibar' }],
      wishes: [
        { criterion: 'slot', value: 'night' },
        { criterion: 'distance', value: FAR.value },
      ],
    });
    expect(await dijon.part(DisclosureQuery).situation(claire, id)).toEqual([
      { topic: 'debts', value: 'Oui.' },
      HOUSING,
      VIOLENCE,
    ]);
    expect(await told(his, id)).not.toMatch(TELLING);
  });

  it('goes to nobody by a hand-over, until somebody who is named, or she, names the new coach', async () => {
    const id = await somebody();
    await dijon.part(HandOverCaseload).execute(helene, {
      fromCoachId: claire.accountId,
      toCoachId: yann.accountId,
      participantIds: [id],
      startsOn: '2026-11-23',
    } as never);
    expect(await told(his, id)).not.toMatch(TELLING);
    const confidants = dijon.part(PlaceConfidants);
    await expect(confidants.of(yann, id)).rejects.toMatchObject({ status: 404 });
    await expect(confidants.name(yann, id, yann.accountId)).rejects.toMatchObject({ status: 404 });
    await expect(confidants.name(helene, id, yann.accountId)).rejects.toMatchObject({ status: 404 });
    const her = herselfOf(id, claire.territoryId!);
    expect((await confidants.of(her, id)).others).toEqual([{ accountId: yann.accountId, name: yann.name }]);
    await confidants.name(her, id, yann.accountId);
    expect(await told(his, id)).toMatch(/Zanzibar/);
    const { named } = await confidants.of(yann, id);
    expect(Object.fromEntries(named.map(({ name, namedBy }) => [name, namedBy]))).toEqual({
      [claire.name]: claire.name,
      [yann.name]: null,
    });
    await confidants.withdraw(her, yann.accountId);
    expect(await told(his, id)).not.toMatch(TELLING);
  });

  it('is opened by a named colleague to another, dated and signed', async () => {
    const id = await somebody();
    const confidants = dijon.part(PlaceConfidants);
    await confidants.name(claire, id, yann.accountId);
    expect(await told(his, id)).toMatch(/Zanzibar/);
    const rows = await dijon.source.query<{ by: string; at: Date }[]>(
      'SELECT "by", "at" FROM place_confidant WHERE participant_id = $1 AND account_id = $2',
      [id, yann.accountId],
    );
    expect(rows).toEqual([{ by: claire.accountId, at: expect.any(Date) as Date }]);
    const traces = await dijon.source.query<unknown[]>(
      `SELECT 1 FROM audit_entry WHERE event = 'place.name' AND subject_id = $1`,
      [id],
    );
    expect(traces).toHaveLength(1);
  });

  it('is secret as long as the fact stands, and the secret is forgotten with it', async () => {
    const id = await somebody();
    await api.put(`/participants/${id}/situation`, { facts: [HOUSING] }).expect(200);
    expect(await told(his, id)).toMatch(/Zanzibar/);
    expect(await dijon.source.query(`SELECT 1 FROM place_guard WHERE participant_id = $1`, [id])).toEqual([]);
  });

  it('changes nothing to the offers she and her coach find', async () => {
    const [id, without] = [await somebody(), await somebody([])];
    const offers = async (person: string) =>
      (await api.get(`/participants/${person}/matches?limit=100`).expect(200)).text;
    expect(await offers(id)).toBe(await offers(without));
  });

  it('is never told: a choice on violence is refused but for silence', async () => {
    const id = await somebody();
    const choose = (decision: string) =>
      api.post(`/participants/${id}/disclosure-choices`, {
        topic: 'violence',
        audience: { kind: 'all' },
        decision,
        teller: 'person',
      });
    const { body } = await choose('tell');
    expect(body).toMatchObject({ status: 400, errors: [{ field: 'decision' }] });
    expect(JSON.stringify(body)).toContain('Personne n’en parle jamais à un employeur');
    await choose('silent').expect(201);
  });

  it('is not lost when wishes are said again by whoever sees it', async () => {
    const id = await somebody();
    await dijon.part(StateWishes).execute(claire, id, [DAY]);
    expect((await dijon.part(PeopleQuery).file(claire, id)).wishes).toEqual([DAY]);
  });
});
