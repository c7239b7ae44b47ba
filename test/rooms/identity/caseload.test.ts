import { ArrangeCover, Caseload, DisableAccount, HandOverCaseload, type Viewer } from '../../../src/identity';
import { SYSTEM } from '../../../src/platform/acts/act';
import { Acts } from '../../../src/platform/acts/acts';
import { House } from './house';

const AMINA = 'aaaaaaaa-0000-4000-8000-000000000001';
const KARIM = 'aaaaaaaa-0000-4000-8000-000000000002';

/** Instants of Paris around midnight, summer and winter: the day people live in decides, not that of UTC. */
const LAST_MINUTE = '2026-11-29T22:59:59Z';
const NEXT_DAY = '2026-11-29T23:00:00Z';

describe('who may open whose file', () => {
  let house: House;
  let caseload: Caseload;
  let claire: Viewer;
  let paul: Viewer;
  let lead: Viewer;

  beforeEach(async () => {
    house = await House.open();
    caseload = house.part(Caseload);
    claire = await house.viewer('claire@coach.example');
    paul = await house.viewer('paul@coach.example');
    lead = await house.viewer('lead@coach.example', 'lead');
    await assign(claire, AMINA);
    await assign(claire, KARIM);
  });
  afterEach(() => house.close());

  function assign(coach: Viewer, participantId: string, startsOn?: string) {
    return house
      .part(Acts)
      .perform({ by: SYSTEM, name: 'test.assign' }, (act) =>
        caseload.assign(act, { coachId: coach.accountId, participantId, ...(startsOn ? { startsOn } : {}) }),
      );
  }

  const at = (instant: string) => house.clock.moveTo(new Date(instant));

  it('is the coach of that person, and no colleague, lead or admin of the same territory', async () => {
    const admin = await house.viewer('admin@coach.example', 'admin');
    expect(await caseload.caseloadOf(claire)).toEqual([AMINA, KARIM]);
    for (const other of [paul, lead, admin]) {
      expect(await caseload.caseloadOf(other)).toEqual([]);
      expect(await caseload.follows(other, AMINA)).toBe(false);
    }
  });

  it('begins on the first day, in Paris', async () => {
    const SOON = 'aaaaaaaa-0000-4000-8000-000000000003';
    await assign(paul, SOON, '2026-11-30');
    at(LAST_MINUTE);
    expect(await caseload.caseloadOf(paul)).toEqual([]);
    at(NEXT_DAY);
    expect(await caseload.caseloadOf(paul)).toEqual([SOON]);
  });

  it('passes to another coach on a day: the former one until the day before, never both, never nobody', async () => {
    const hand = { fromCoachId: claire.accountId, toCoachId: paul.accountId, participantIds: [AMINA] };
    expect(await house.part(HandOverCaseload).execute(lead, { ...hand, startsOn: '2026-11-30' })).toBe(1);
    at(LAST_MINUTE);
    expect([await caseload.caseloadOf(claire), await caseload.caseloadOf(paul)]).toEqual([
      [AMINA, KARIM],
      [],
    ]);
    at(NEXT_DAY);
    expect([await caseload.caseloadOf(claire), await caseload.caseloadOf(paul)]).toEqual([[KARIM], [AMINA]]);
    expect(await caseload.followerOf(AMINA)).toEqual({ coachId: paul.accountId, coveredBy: [] });
  });

  it('passes on the very day it began', async () => {
    await house
      .part(HandOverCaseload)
      .execute(lead, { fromCoachId: claire.accountId, toCoachId: paul.accountId });
    expect(await caseload.caseloadOf(claire)).toEqual([]);
    expect(await caseload.caseloadOf(paul)).toEqual([AMINA, KARIM]);
  });

  it('is shared with the colleague who covers, from the first day to the last, both included', async () => {
    const days = { startsOn: '2026-11-27', endsOn: '2026-11-29' };
    const pair = { absentCoachId: claire.accountId, coveringCoachId: paul.accountId };
    await house.part(ArrangeCover).execute(lead, { ...pair, ...days });
    const seen: [string, boolean][] = [];
    for (const instant of ['2026-11-26T22:59:59Z', '2026-11-26T23:00:00Z', LAST_MINUTE, NEXT_DAY]) {
      at(instant);
      seen.push([instant, await caseload.follows(paul, AMINA)]);
      expect(await caseload.follows(claire, AMINA)).toBe(true);
    }
    expect(seen.map(([, follows]) => follows)).toEqual([false, true, true, false]);
  });

  it('does not travel through a chain of covers', async () => {
    const zoe = await house.viewer('zoe@coach.example');
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-29' };
    const cover = house.part(ArrangeCover);
    await cover.execute(lead, { absentCoachId: claire.accountId, coveringCoachId: paul.accountId, ...days });
    await cover.execute(lead, { absentCoachId: paul.accountId, coveringCoachId: zoe.accountId, ...days });
    expect(await caseload.caseloadOf(paul)).toEqual([AMINA, KARIM]);
    expect(await caseload.caseloadOf(zoe)).toEqual([]);
    expect((await caseload.followerOf(AMINA))!.coveredBy).toEqual([paul.accountId]);
  });

  it('ends a cover earlier when the coach is back', async () => {
    const cover = house.part(ArrangeCover);
    const days = { startsOn: '2026-11-23', endsOn: '2026-12-31' };
    const pair = { absentCoachId: claire.accountId, coveringCoachId: paul.accountId };
    const { coverId } = await cover.execute(claire, { ...pair, ...days });
    await cover.end(claire, coverId, '2026-11-29');
    at(LAST_MINUTE);
    expect(await caseload.follows(paul, AMINA)).toBe(true);
    at(NEXT_DAY);
    expect(await caseload.follows(paul, AMINA)).toBe(false);
  });

  it('is arranged by a lead or by whoever goes away, within the territory, with open accounts only', async () => {
    const cover = house.part(ArrangeCover);
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-29' };
    const pair = { absentCoachId: claire.accountId, coveringCoachId: paul.accountId };
    const far = await house.viewer('far@coach.example', 'lead', 'lille');
    await expect(cover.execute(paul, { ...pair, ...days })).rejects.toMatchObject({ status: 404 });
    await expect(cover.execute(far, { ...pair, ...days })).rejects.toMatchObject({ status: 404 });
    await expect(
      cover.execute(lead, { ...pair, coveringCoachId: far.accountId, ...days }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      cover.execute(lead, { ...pair, startsOn: '2026-11-29', endsOn: '2026-11-23' }),
    ).rejects.toMatchObject({ field: 'endsOn' });
    await house.part(DisableAccount).execute(lead, paul.accountId, 'départ');
    await expect(cover.execute(lead, { ...pair, ...days })).rejects.toMatchObject({ status: 404 });
  });

  it('is one coach at a time, even when two are named at once', async () => {
    const NEW = 'aaaaaaaa-0000-4000-8000-000000000004';
    await expect(assign(paul, AMINA)).rejects.toMatchObject({ status: 409 });
    const both = await Promise.allSettled([assign(claire, NEW), assign(paul, NEW)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
