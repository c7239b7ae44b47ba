import { ArrangeCover, type Viewer } from '../../../src/identity';
import { NewOpenings } from '../../../src/matching';
import { EverybodysProfiles } from '../../../src/matching/reverse/everybodys-profiles';
import { AgreeOnCap, RegisterEmployer, RestEmployer } from '../../../src/network';
import { ChangeOpening, CloseOpening, ImportFranceTravail, PublishOpening } from '../../../src/openings';
import { GuardPlace, StateWishes } from '../../../src/people';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { type Api, Dijon, MONDAY } from '../../characters/dijon';
import { until } from '../../support/until';
import { variedOffers } from '../openings/offers';

const DAY_MS = 86_400_000;

describe('new openings, told to who follows somebody who might like them', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let helene: Viewer;
  let api: Api;
  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    helene = await dijon.viewer('helene');
    api = await dijon.api('claire');
    await dijon.part(OutboxWorker).drain();
  });
  beforeEach(async () => {
    dijon.clock.moveTo(MONDAY);
    await dijon.source.query('DELETE FROM opening_notice');
  });
  afterAll(() => dijon.close());

  const worked = () => dijon.part(OutboxWorker).drain();
  const toPropose = (viewer: Viewer, seen = false) => dijon.part(NewOpenings).toPropose(viewer, { seen });
  const titles = async (viewer: Viewer) => (await toPropose(viewer)).map(({ title }) => title);
  const plants = (more: object = {}) =>
    dijon.opening(claire, { title: 'Plantations', traits: ['outdoors', 'small_team'], ...more });
  const toldTo = async (id: string) => {
    const rows = await dijon.source.query<{ name: string }[]>(
      `SELECT a.name FROM opening_notice n JOIN account a ON a.id = n.account_id WHERE n.opening_id = $1 ORDER BY 1`,
      [id],
    );
    return rows.map(({ name }) => name);
  };

  it('are told with names, in name order, to her who follows them and to nobody else', async () => {
    const id = await plants();
    await worked();
    expect(await toldTo(id)).toEqual(['Claire']);
    const [found] = await toPropose(claire);
    expect(found).toMatchObject({ id, title: 'Plantations', names: ['Bruno', 'Elena', 'Moussa'] });
    expect(await toPropose(helene)).toEqual([]);
    const columns = await dijon.source.query<{ c: string }[]>(
      `SELECT column_name AS c FROM information_schema.columns WHERE table_name = 'opening_notice' ORDER BY 1`,
    );
    expect(columns.map(({ c }) => c)).toEqual(['account_id', 'at', 'opening_id', 'seen_at']);
  });

  it('are told once, whatever is handled twice, and not again after she saw them', async () => {
    const id = await plants();
    await worked();
    await dijon.part(NewOpenings).see(claire, id);
    await dijon.part(ChangeOpening).execute(claire, id, { title: 'Plantations et tonte' });
    await worked();
    await dijon.source.query(
      `UPDATE outbox_message SET done_at = NULL WHERE topic = 'openings-shown' AND ref ->> 'openings' = $1`,
      [id],
    );
    await worked();
    expect(await titles(claire)).toEqual([]);
    expect((await toPropose(claire, true)).filter((one) => one.id === id)).toHaveLength(1);
  });

  it('are told when they change into something somebody wants, and not while nobody sees them', async () => {
    const id = await dijon.opening(claire, { title: 'Poste', traits: ['indoors'], kind: 'vacancy' });
    await worked();
    await dijon.source.query('DELETE FROM opening_notice');
    await dijon.part(ChangeOpening).execute(claire, id, { traits: ['outdoors'] });
    await dijon.part(CloseOpening).execute(claire, id, 'paused');
    await worked();
    expect(await toldTo(id)).toEqual([]);
    dijon.clock.advance(60_000);
    await dijon.part(PublishOpening).execute(claire, id);
    await worked();
    expect(await toldTo(id)).toEqual(['Claire']);
    // Closed and published again in a breath, whichever message is handled last.
    await dijon.part(CloseOpening).execute(claire, id, 'paused');
    dijon.clock.advance(60_000);
    await dijon.part(PublishOpening).execute(claire, id);
    await worked();
    expect(await toldTo(id)).toEqual(['Claire']);
  });

  it('leave once they are closed, and after two weeks', async () => {
    const [closed, old] = [await plants(), await plants()];
    await worked();
    await dijon.part(CloseOpening).execute(claire, closed, 'filled');
    expect((await toPropose(claire)).map(({ id }) => id)).toEqual([old]);
    await worked();
    expect(await toldTo(closed)).toEqual([]);
    dijon.clock.advance(14 * DAY_MS + 1);
    expect(await toPropose(claire)).toEqual([]);
    await worked();
    expect(await toldTo(old)).toEqual([]);
  });

  it('do not speak of who answered or was proposed them, nor where an employer rests', async () => {
    const bruno = await dijon.person(claire, 'Bruno');
    const proposed = await plants({ title: 'Jardins' });
    await api.post('/introductions', { participantId: bruno, openingId: proposed }).expect(201);
    await worked();
    expect((await toPropose(claire))[0]).toMatchObject({ names: ['Elena', 'Moussa'] });
    const { id: employerId } = await dijon.part(RegisterEmployer).execute(claire, { name: 'Les Serres' });
    const resting = await plants({ employerId });
    await dijon.part(RestEmployer).execute(claire, employerId, { kind: 'on_hold', reason: 'Travaux' });
    await worked();
    expect(await toldTo(resting)).toEqual([]);
    await dijon.source.query('DELETE FROM introduction WHERE opening_id = $1', [proposed]);
  });

  it('are told of an employer who was solicited enough: his offers stay visible', async () => {
    const { id: employerId } = await dijon.part(RegisterEmployer).execute(claire, { name: 'Les Serres' });
    await dijon.part(AgreeOnCap).execute(claire, employerId, 1);
    const id = await plants({ employerId });
    await worked();
    expect(await toldTo(id)).toEqual(['Claire']);
  });

  it('are told to who covers for her coach too, as long as it lasts', async () => {
    const yann = await dijon.viewer('yann');
    const away = { absentCoachId: claire.accountId, coveringCoachId: yann.accountId };
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-24' };
    await dijon.part(ArrangeCover).execute(claire, { ...away, ...days });
    const id = await plants();
    await worked();
    expect(await toldTo(id)).toEqual(['Claire', 'Yann']);
    const names = async (viewer: Viewer) => (await toPropose(viewer)).find((one) => one.id === id)?.names;
    expect(await names(yann)).toEqual(expect.arrayContaining(['Bruno', 'Elena', 'Moussa']));
    dijon.clock.advance(2 * DAY_MS);
    expect((await names(yann)) ?? []).not.toContain('Elena');
    await dijon.source.query('DELETE FROM caseload_cover');
  });

  it('of one town are not told to another, imported ones are, and an import is a few messages', async () => {
    const bordeaux = await dijon.coachOf('bordeaux');
    await dijon.welcome(bordeaux.viewer, [{ criterion: 'kind', value: 'vacancy', stance: 'like' }]);
    const here = await plants();
    const by = { kind: 'command', id: null } as const;
    await dijon.part(ImportFranceTravail).execute(by, variedOffers(120));
    const [{ n }] = await dijon.source.query<[{ n: number }]>(
      `SELECT count(*)::int AS n FROM outbox_message WHERE topic = 'openings-shown' AND done_at IS NULL AND kind = 'shown'`,
    );
    expect(n).toBeLessThanOrEqual(4);
    await worked();
    expect(await toldTo(here)).toEqual(['Claire']);
    const told = await toPropose(bordeaux.viewer);
    expect(told.length).toBeGreaterThan(20);
    expect(told.map(({ id }) => id)).not.toContain(here);
    expect(new Set(told.flatMap(({ names }) => names))).toEqual(new Set(['Amal']));
  });

  it('follow a wish the moment it is said, and forget who is erased', async () => {
    const profiles = dijon.part(EverybodysProfiles);
    const participantId = await dijon.welcome(helene, [
      { criterion: 'trait', value: 'animals', stance: 'like' },
    ]);
    const before = (await profiles.now()).size;
    const animals = () => dijon.opening(claire, { title: 'Refuge', traits: ['animals'] });
    const first = await animals();
    await worked();
    expect(await toldTo(first)).toContain(helene.name);
    const never = [{ criterion: 'trait', value: 'animals', stance: 'never' }];
    await dijon.part(StateWishes).execute(helene, participantId, never);
    const second = await animals();
    await worked();
    expect(await toldTo(second)).not.toContain(helene.name);
    // What was told before is judged again when she looks.
    expect((await toPropose(helene)).map(({ id }) => id)).not.toContain(first);
    await dijon.source.query('DELETE FROM caseload_assignment WHERE participant_id = $1', [participantId]);
    await dijon.source.query('DELETE FROM participant WHERE id = $1', [participantId]);
    expect((await profiles.now()).size).toBe(before - 1);
  });

  it('follow what is said while nobody hears it, and after the connection was lost', async () => {
    const profiles = dijon.part(EverybodysProfiles);
    const before = (await profiles.now()).size;
    const listening = `FROM pg_stat_activity WHERE application_name = 'entremise profile_change' AND datname = current_database()`;
    const listeners = async () => {
      const [row] = await dijon.source.query<[{ n: number }]>(`SELECT count(*)::int AS n ${listening}`);
      return row.n;
    };
    await until('somebody listens', async () => (await listeners()) === 1);
    await dijon.source.query(`SELECT pg_terminate_backend(pid) ${listening}`);
    await dijon.welcome(helene, [{ criterion: 'trait', value: 'noise', stance: 'like' }]);
    expect((await profiles.now()).size).toBe(before + 1);
    await until('somebody listens', async () => (await listeners()) === 1);
    expect((await profiles.now()).size).toBe(before + 1);
  });

  it('are told to each coach as she may read her people: a secret place is no reason for who does not know it', async () => {
    const place = { lat: 47.3216, lon: 5.0415, maxKm: 2, mode: 'walk' } as const;
    const participantId = await dijon.welcome(helene, [
      { criterion: 'distance', value: place, stance: 'like' },
    ]);
    const near = (title: string) =>
      dijon.opening(claire, { title, place: { commune: 'Dijon', lat: 47.3216, lon: 5.0415 } });
    const known = await near('Ici');
    await worked();
    expect(await toldTo(known)).toContain(helene.name);
    await dijon.source.query(`INSERT INTO place_guard (participant_id, at) VALUES ($1, now())`, [
      participantId,
    ]);
    expect(await dijon.part(GuardPlace).hides(helene, participantId)).toBe(true);
    const hidden = await near('Là');
    await worked();
    expect(await toldTo(hidden)).not.toContain(helene.name);
  });
});
