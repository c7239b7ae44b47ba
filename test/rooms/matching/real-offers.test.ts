import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Viewer } from '../../../src/identity';
import { type MatchList, MatchParticipant, type Voice } from '../../../src/matching';
import { employerAmong, MatchContexts } from '../../../src/matching/match-contexts';
import {
  ImportFranceTravail,
  type OpeningFacts,
  PublishedOpeningsQuery,
  readOffers,
} from '../../../src/openings';
import { ChangeParticipant, PeopleQuery } from '../../../src/people';
import { SYSTEM } from '../../../src/platform/acts/act';
import { Dijon, type PersonName } from '../../characters/dijon';
import { naiveList } from '../../matching/naive-matching';
import { badFrench, sentencesTooLong, textsOf } from '../../matching/reading';

const OFFERS =
  process.env.OFFERS_FILE ?? resolve(__dirname, '../../../../shared/data/france-travail-offers-ain.json');
const OURS = process.env.OFFERS_FILE === undefined;
const whenThereAreOffers = existsSync(OFFERS) ? describe : describe.skip; // no real answer here: point OFFERS_FILE at one

const IN_BOURG: readonly PersonName[] = ['Fatou', 'Karim', 'Elena', 'Bruno'];

async function* items(): AsyncGenerator<unknown> {
  for await (const { item } of readOffers(createReadStream(OFFERS))) yield item;
}

whenThereAreOffers('the people of the demo world among the real offers', () => {
  let dijon: Dijon;
  let people: { id: string; name: string; viewer: Viewer }[];
  let facts: ReadonlyMap<string, OpeningFacts>;

  beforeAll(async () => {
    dijon = await Dijon.open();
    await dijon.part(ImportFranceTravail).execute(SYSTEM, items());
    const viewers = await Promise.all([dijon.viewer('claire'), dijon.viewer('yann')]);
    const caseloads = await Promise.all(
      viewers.map(async (viewer) =>
        (await dijon.part(PeopleQuery).caseload(viewer)).map(({ id, name }) => ({ id, name, viewer })),
      ),
    );
    people = caseloads.flat();
    const within = await dijon.part(PublishedOpeningsQuery).within(viewers[0]!);
    facts = new Map(within.map((opening) => [opening.id, opening]));
  }, 120_000);
  afterAll(() => dijon.close());

  const matches = (one: (typeof people)[number], limit = 100, voice: Voice = 'person') =>
    dijon.part(MatchParticipant).execute(one.viewer, one.id, { limit, voice });
  const profileOf = ({ viewer, id }: (typeof people)[number]) =>
    dijon.part(PeopleQuery).wishProfile(viewer, id);
  const shownIn = ({ items: shown, notYet }: MatchList) =>
    [...shown, ...notYet].map(({ openingId }) => facts.get(openingId)!);
  const eachList = async (look: (list: MatchList, one: (typeof people)[number]) => void | Promise<void>) => {
    for (const one of people) await look(await matches(one), one);
  };

  it('are shown the twenty that the plain definition puts first, in its order', async () => {
    expect(people).toHaveLength(10);
    for (const one of people) {
      const profile = await profileOf(one);
      const contexts = dijon.part(MatchContexts);
      const all = [...facts.values()];
      const own = await contexts.ofPerson(
        profile,
        employerAmong(all),
        await contexts.understoodFor([profile], all),
      );
      const plain = naiveList(profile, all, { ...contexts.ofToday(), ...own }).slice(0, 20);
      const list = await matches(one, 20);
      expect([one.name, list.items.map(({ openingId }) => openingId)]).toEqual([
        one.name,
        plain.map(({ id }) => id),
      ]);
    }
  });

  it('are answered the same when they ask again', async () => {
    await eachList(async (list, one) => expect(await matches(one)).toEqual(list));
  });

  it('never see what is known to meet a « jamais » of theirs', async () => {
    let nevers = 0;
    await eachList(async (list, one) => {
      const { wishes } = await profileOf(one);
      for (const { criterion, value } of wishes.filter(({ stance }) => stance === 'never')) {
        nevers += 1;
        const met = ({ slots, traits, sector }: OpeningFacts) =>
          [...(slots ?? []), ...traits, sector].some((fact) => fact === value);
        expect([one.name, criterion, shownIn(list).filter(met)]).toEqual([one.name, criterion, []]);
      }
    });
    expect(nevers).toBeGreaterThanOrEqual(4);
  });

  it('see what they insist on, or what is not known of it and is said to be checked', async () => {
    let unknown = 0;
    await eachList(async (list, one) => {
      const musts = (await profileOf(one)).wishes.filter(({ stance }) => stance === 'must');
      for (const item of list.items) {
        const { contract, position } = facts.get(item.openingId)!;
        const toCheck = item.toCheck.map(({ code }) => code);
        for (const must of musts) {
          if (must.criterion === 'contract' && contract === null)
            expect(toCheck).toContain('contract_unknown');
          else if (must.criterion === 'contract') expect(contract).toBe(must.value);
          if (must.criterion === 'distance' && position === null)
            expect(toCheck).toContain('distance_unknown');
          else if (must.criterion === 'distance')
            expect(item.distanceKm).toBeLessThanOrEqual(must.value.maxKm);
        }
        unknown += toCheck.length;
      }
    });
    expect(unknown).toBeGreaterThan(100);
  });

  it('lose nothing by a licence they do not have', async () => {
    const bruno = people.find(({ name }) => name === 'Bruno')!;
    const before = await matches(bruno);
    await dijon.part(ChangeParticipant).execute(bruno.viewer, bruno.id, { licences: [] });
    const after = await matches(bruno);
    await dijon.part(ChangeParticipant).execute(bruno.viewer, bruno.id, { licences: ['B'] });
    expect(after.considered).toBe(before.considered);
    const prepared = (list: MatchList) =>
      list.items.filter(({ toPrepare }) => toPrepare.some(({ code }) => code === 'prepare_licence')).length;
    expect(prepared(after)).toBeGreaterThan(prepared(before));
  });

  it('are told nothing differently for what is known of their situation', async () => {
    const api = await dijon.api('claire');
    const { id } = people.find(({ name }) => name === 'Bruno')!;
    const asked = async () => [
      (await api.get(`/participants/${id}/matches?limit=100`).expect(200)).text,
      (await api.get(`/participants/${id}/matches?limit=20&voice=person`)).text,
    ];
    const before = await asked();
    const facts = ['housing', 'disability', 'benefits', 'health'].map((topic) => ({ topic, value: 'Oui.' }));
    await api.put(`/participants/${id}/situation`, { facts }).expect(200);
    expect(await asked()).toEqual(before);
  });

  it('meet offers near them: four people in Bourg-en-Bresse, and nobody in Dijon an offer of the Ain', async () => {
    await eachList((list, { name }) => {
      const ain = shownIn(list).filter(({ position, commune }) =>
        position ? position.lat < 46.6 : commune === 'Ain',
      );
      const near = IN_BOURG.some((one) => one === name);
      if (!near) return expect([name, ain.map(({ title }) => title)]).toEqual([name, []]);
      const suited = list.items.slice(0, 10).filter(({ reasons }) => reasons.length > 1);
      if (OURS) expect([name, ain.length > 30, suited.length]).toEqual([name, true, 10]);
    });
  });

  it.each<Voice>(['person', 'coach'])('are read in French of the house, to the %s', async (voice) => {
    const said = new Set<string>();
    for (const one of people) {
      const { items: shown, notYet } = await matches(one, 100, voice);
      for (const item of [...shown, ...notYet]) textsOf(item).forEach((text) => said.add(text));
    }
    expect(said.size).toBeGreaterThan(100);
    expect(badFrench([...said])).toEqual([]);
    expect(sentencesTooLong([...said])).toEqual([]);
  });
});
