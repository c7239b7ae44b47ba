import { MatchParticipant } from '../../src/matching';
import { LoadCrowd } from '../../src/seeding';
import { Crowd } from '../../src/seeding/crowd/crowd';
import { shippedReference } from '../../src/seeding/crowd/crowd-reference';
import { askedBy } from '../bench/matching/board-questions';
import { boardOf, CrowdHouse } from '../bench/matching/crowd-house';
import { satisfactionOf } from '../bench/matching/satisfaction';
import { Workplace } from '../rooms/workplace';

const SIZE = { openings: 300, participants: 60, employers: 40, seed: 7 };
const TODAY = '2026-11-23';
const reference = shippedReference();

function written(crowd: Crowd): string {
  return JSON.stringify([crowd.employers, [...crowd.openings()], [...crowd.caseloads()]]);
}

describe('A crowd, before anything is written', () => {
  it('is the same world for the same seed, to the last letter, and another for another', () => {
    const world = written(new Crowd(SIZE, TODAY, reference));
    expect(written(new Crowd(SIZE, TODAY, reference))).toBe(world);
    expect(written(new Crowd({ ...SIZE, seed: 8 }, TODAY, reference))).not.toBe(world);
  });

  it('has openings that do not change with how many people look at them', () => {
    const openings = (participants: number) => [
      ...new Crowd({ ...SIZE, participants }, TODAY, reference).openings(),
    ];
    expect(openings(5)).toEqual(openings(60));
  });

  it('gives nobody two ids, and no two establishments one number', () => {
    const crowd = new Crowd({ ...SIZE, openings: 5_000, employers: 3_000 }, TODAY, reference);
    const ids = [...crowd.employers, ...crowd.openings()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(8_000);
    expect(new Set(crowd.employers.map(({ details }) => details.siret)).size).toBe(3_000);
  });

  it('says a part of what it likes, three to nine wishes each', () => {
    const people = [...new Crowd(SIZE, TODAY, reference).caseloads()].flatMap((one) => one.people);
    for (const { wishes } of people) {
      expect(wishes.length).toBeGreaterThanOrEqual(3);
      expect(wishes.length).toBeLessThanOrEqual(9);
    }
  });
});

describe('A crowd that was loaded', () => {
  let place: Workplace;
  let house: CrowdHouse;

  beforeAll(async () => {
    place = await Workplace.open();
    await place.part(LoadCrowd).load(SIZE);
    house = new CrowdHouse(place.app, SIZE);
  });
  afterAll(() => place.app.close());

  it('is what was drawn: the house refused nothing, and holds the same ids', async () => {
    const ids = async (table: string) =>
      (await place.source.query<{ id: string }[]>(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }) => id);
    const people = [...house.crowd.caseloads()].flatMap((one) => one.people);
    expect(await ids('opening')).toEqual([...house.crowd.openings()].map(({ id }) => id).sort());
    expect(await ids('employer')).toEqual(house.crowd.employers.map(({ id }) => id).sort());
    expect(await ids('participant')).toEqual(people.map(({ id }) => id).sort());
  });

  it('is as the ordinary house writes: published, with words, names encrypted, everybody followed', async () => {
    expect(await place.count('FROM opening_publication WHERE ended_at IS NULL')).toBe(300);
    expect(await place.count("FROM search_document WHERE collection = 'openings'")).toBe(300);
    expect(await place.count('FROM caseload_assignment WHERE ends_on IS NULL')).toBe(60);
    const [{ person }] = (await house.people(1)) as [Awaited<ReturnType<CrowdHouse['people']>>[number]];
    expect(await place.count('FROM participant WHERE first_name = $1', [person.details.firstName])).toBe(0);
  });

  it('is not loaded beside people unless one insists, and never beside itself', async () => {
    await expect(place.part(LoadCrowd).load(SIZE)).rejects.toMatchObject({ status: 409 });
    await expect(place.part(LoadCrowd).load(SIZE, { force: true })).rejects.toMatchObject({ field: 'siret' });
  });

  it('finds openings for its people, each with reasons', async () => {
    const lists = [];
    for (const { herself } of await house.people(20)) {
      lists.push(await place.part(MatchParticipant).execute(herself, herself.participantId, { limit: 5 }));
    }
    expect(lists.filter(({ items }) => items.length > 0).length).toBeGreaterThan(15);
    expect(lists.flatMap(({ items }) => items).some(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('pleases its people more than keywords would, and keywords more than the newest offers', async () => {
    const people = await house.people(60);
    const openings = await house.openings(people[0]!);
    const board = boardOf(openings);
    const asked = await askedBy(house, board, people);
    const { ours, keyword, newest } = await satisfactionOf(house, board, openings, people, asked);
    expect(ours).toBeGreaterThan(keyword);
    expect(keyword).toBeGreaterThan(newest);
  }, 90_000);
});
