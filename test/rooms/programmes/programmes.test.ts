import { LoadProgrammes, ProgrammeRules, Programmes, TurnTopicOn } from '../../../src/programmes';
import { House } from '../identity/house';

describe('programmes and territories', () => {
  let house: House;
  let programmes: Programmes;
  beforeAll(async () => {
    house = await House.open();
    programmes = house.part(Programmes);
  });
  afterAll(() => house.close());

  const tables = ['territory', 'structure', 'programme', 'territory_programme'];
  const everything = () =>
    Promise.all(tables.map((one) => house.source.query(`SELECT * FROM ${one} ORDER BY id`)));

  it('are the six territories with who leads and who works along', async () => {
    const territories = await programmes.territories();
    const told = await Promise.all(
      territories.map(async ({ id, name, department }) => {
        const structures = await programmes.structuresOf(id);
        return `${name} (${department}): ${structures.map(({ name: one, role }) => (role === 'lead' ? `*${one}` : one)).join(', ')}`;
      }),
    );
    expect(told).toEqual([
      'Bordeaux (33): *Diaconat de Bordeaux, France Horizon, Revivre',
      'Dijon (21): *ADEFO, ACODEGE',
      'Lille (59): *Sauvegarde du Nord, Abej Solidarité, Eole',
      'Lyon (69): *LAHSo, Alynea, Viffil SOS Femmes',
      'Nice (06): *Fondation de Nice, CCAS de Nice, Groupe SOS',
      'Rezé (44): *Association Trajet, CCAS de Nantes, CHRS L’Étape',
    ]);
  });

  it('load again without changing anything, two at once too', async () => {
    const before = await everything();
    const load = house.part(LoadProgrammes);
    await Promise.all([load.execute(), load.execute()]);
    expect(await everything()).toEqual(before);
  });

  it('say the rules of the day: COACH in Dijon since its announcement, nothing before', async () => {
    const dijon = (await programmes.territoryOfCode('dijon'))!;
    const running = await programmes.runningIn(dijon.id, '2026-11-23');
    expect(running).toMatchObject({ code: 'coach', topicsTurnedOn: [] });
    expect(running!.rules).toMatchObject({
      firstEmployerContact: { withinDays: 30, counts: 'broad' },
      jobWithinMonths: 6,
      support: { kind: 'unlimited' },
      caseloadPerCoach: null,
    });
    expect(await programmes.runningIn(dijon.id, '2020-09-09')).toBeNull();
  });

  it('hold between their two days, the last one included', async () => {
    const dijon = (await programmes.territoryOfCode('dijon'))!;
    await house.source.query(
      `UPDATE territory_programme SET programme_code = 'coaching_emploi' WHERE territory_id = $1`,
      [dijon.id],
    );
    const on = async (day: string) =>
      (await programmes.runningIn(dijon.id, day))?.rules.caseloadPerCoach ?? null;
    expect([
      await on('2020-12-31'),
      await on('2021-01-01'),
      await on('2024-12-31'),
      await on('2025-01-01'),
    ]).toEqual([null, 40, 40, null]);
    await house.part(LoadProgrammes).execute();
  });

  it('turn a topic on in one territory, once, and keep it through the next load', async () => {
    const nice = (await programmes.territoryOfCode('nice'))!;
    const turn = house.part(TurnTopicOn);
    const by = { kind: 'command', id: null } as const;
    await turn.execute(by, nice.id, 'disability');
    await turn.execute(by, nice.id, 'disability');
    await house.part(LoadProgrammes).execute();
    const running = await programmes.runningIn(nice.id, '2026-11-23');
    expect(running!.topicsTurnedOn).toEqual(['disability']);
    const lyon = (await programmes.territoryOfCode('lyon'))!;
    expect((await programmes.runningIn(lyon.id, '2026-11-23'))!.topicsTurnedOn).toEqual([]);
    await expect(turn.execute(by, nice.id, 'astrology' as never)).rejects.toMatchObject({ status: 404 });
  });

  it('are refused when a rule makes no sense, naming the profile and the field', () => {
    const rules = {
      firstEmployerContact: { withinDays: -3, counts: 'broad' },
      jobWithinMonths: null,
      support: { kind: 'unlimited', months: null, renewable: true },
      caseloadPerCoach: null,
      contactRhythm: null,
      checksAfterExitMonths: [],
      targets: [],
    };
    expect(() => ProgrammeRules.from(rules, 'coach')).toThrow(/coach.*firstEmployerContact/);
    expect(() => ProgrammeRules.from({ ...rules, firstEmployerContact: null, surprise: 1 }, 'ips')).toThrow(
      /ips.*surprise/,
    );
  });
});
