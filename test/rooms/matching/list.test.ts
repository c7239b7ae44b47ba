import type { Viewer } from '../../../src/identity';
import { type MatchItem, MatchParticipant } from '../../../src/matching';
import { MatchContexts } from '../../../src/matching/match-contexts';
import { Board } from '../../../src/matching/board/board';
import type { LiveBoard } from '../../../src/matching/board/live-board';
import { RegisterEmployer, RestEmployer } from '../../../src/network';
import {
  CloseOpening,
  type OpeningDetails,
  PublishedOpeningsQuery,
  RegisterOpening,
} from '../../../src/openings';
import { PeopleQuery, type SaidWish } from '../../../src/people';
import { WordSearch } from '../../../src/platform/search/word-search';
import { type Api, Dijon, NIL } from '../../characters/dijon';

interface Matches {
  engine: string;
  considered: number;
  items: MatchItem[];
  notYet: (MatchItem & { steps: { code: string }[] })[];
}

const wish = (criterion: string, value: unknown, stance = 'like'): SaidWish => ({ criterion, value, stance });

describe('a person’s list', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let api: Api;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    api = await dijon.api('claire');
  });
  afterAll(() => dijon.close());

  const listOf = async (id: string, limit = 100) =>
    (await api.get(`/participants/${id}/matches?limit=${limit}`).expect(200)).body as Matches;
  const found = async (id: string, openingId: string) =>
    (await listOf(id)).items.find((item) => item.openingId === openingId);
  const opening = (details: Partial<OpeningDetails>) => dijon.opening(claire, details);
  const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

  it('hides what meets a « jamais », and what is known to go against a « must »', async () => {
    const noisy = await opening({ traits: ['noise'] });
    const night = await opening({ slots: ['night'] });
    const nothingKnown = await opening({});
    const id = await dijon.welcome(claire, [wish('trait', 'noise', 'never'), wish('slot', 'day', 'must')]);
    const { items, notYet } = await listOf(id);
    const shown = [...items, ...notYet].map(({ openingId }) => openingId);
    expect(shown).not.toContain(noisy);
    expect(shown).not.toContain(night);
    expect(shown).toContain(nothingKnown);
  });

  it('keeps what is not known, and says that it is to check', async () => {
    const openingId = await opening({});
    const id = await dijon.welcome(claire, [wish('trait', 'noise', 'never'), wish('slot', 'day', 'must')]);
    const item = (await found(id, openingId))!;
    expect(codes(item.toCheck)).toEqual(expect.arrayContaining(['trait_unknown', 'slot_unknown']));
    expect(item.cautions).toEqual([]);
  });

  it('hides nothing for a missing prerequisite: it is to prepare, and the score is the same', async () => {
    const free = await opening({ title: 'Livraison', slots: ['day'] });
    const asking = await opening({
      title: 'Livraison',
      slots: ['day'],
      prerequisites: [{ kind: 'licence', label: 'Permis B', level: 'required', value: 'B' }],
    });
    const id = await dijon.welcome(claire, [wish('slot', 'day')], { licences: [] });
    const [without, withIt] = [(await found(id, free))!, (await found(id, asking))!];
    expect(withIt.score).toBe(without.score);
    expect(codes(withIt.toPrepare)).toEqual(['prepare_licence']);
    expect(without.toPrepare).toEqual([]);
  });

  it('moves what the law forbids for now to « pas encore possible », with the next step', async () => {
    const openingId = await opening({
      prerequisites: [{ kind: 'licence', label: 'Permis C', level: 'legal', value: 'C' }],
    });
    const id = await dijon.welcome(claire, [wish('trait', 'driving')], { licences: ['B'] });
    const { items, notYet } = await listOf(id);
    expect(items.map((item) => item.openingId)).not.toContain(openingId);
    expect(codes(notYet.find((item) => item.openingId === openingId)!.steps)).toEqual(['obtain_licence']);
  });

  it('tells in reasons what she said, her own words understood', async () => {
    const openingId = await opening({ title: 'Soigneuse ou soigneur de girafes', contract: 'cdi' });
    const id = await dijon.welcome(claire, [wish('words', 'soigner des girafes'), wish('contract', 'cdi')]);
    const { engine, items } = await listOf(id);
    expect(engine).toBe('postgres');
    expect(items[0]!.openingId).toBe(openingId);
    expect(items[0]!.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'A dit\u00A0: «\u00A0soigner des girafes\u00A0».',
        'Souhaite ce contrat\u00A0: CDI.',
      ]),
    );
  });

  it('finds her occupation in the title of an opening that states none, in either gender and with a slip', async () => {
    const id = await dijon.welcome(claire, [wish('occupation', 'G1605')]);
    for (const title of ['Plongeuse à mi-temps (F/H)', 'Plongeurs H/F', 'Plongeusse (H/F) le soir']) {
      const item = (await found(id, await opening({ title })))!;
      expect([title, codes(item.reasons)]).toEqual([title, ['occupation_in_title']]);
      expect(codes(item.toCheck)).toEqual(['occupation_unknown']);
    }
    const none = (await found(id, await opening({ title: 'Poste en restauration' })))!;
    expect(codes(none.reasons)).toEqual([]);
    const stated = (await found(id, await opening({ title: 'Poste du soir', occupation: 'G1605' })))!;
    expect(stated.score).toBeGreaterThan(none.score);
  });

  describe('and what answering reveals', () => {
    const choose = (id: string, decision: string, audience: object = { kind: 'all' }) =>
      api
        .post(`/participants/${id}/disclosure-choices`, {
          topic: 'long_unemployment',
          audience,
          decision,
          teller: 'person',
        })
        .expect(201);

    it('is said before she answers as long as she is undecided, and hidden once she is silent', async () => {
      const openingId = await opening({ contract: 'cddi' });
      const id = await dijon.welcome(claire, []);
      for (const sayIt of [async () => undefined, () => choose(id, 'undecided')]) {
        await sayIt();
        const item = (await found(id, openingId))!;
        expect(item.reveals).toEqual(['coaching', 'long_unemployment']);
        expect(item.revealsByRoute.map(({ text }) => text)).toEqual([
          'Répondre révélera son accompagnement et sa longue période sans emploi.',
          'Avec vous, répondre révélera son accompagnement et sa longue période sans emploi.',
        ]);
      }
      const before = (await listOf(id)).considered;
      await choose(id, 'silent');
      expect(await found(id, openingId)).toBeUndefined();
      expect((await listOf(id)).considered).toBeLessThan(before);
      await choose(id, 'tell');
      expect(await found(id, openingId)).toBeDefined();
    });

    it('follows what she chose for one employer or one opening', async () => {
      const { id: employerId } = await dijon
        .part(RegisterEmployer)
        .execute(claire, { name: 'Ateliers du Canal' });
      const [one, other] = [
        await opening({ contract: 'cddi', employerId }),
        await opening({ contract: 'cddi', employerId }),
      ];
      const id = await dijon.welcome(claire, []);
      await choose(id, 'silent', { kind: 'employer', id: employerId });
      await choose(id, 'tell', { kind: 'opening', id: other });
      expect(await found(id, one)).toBeUndefined();
      expect(await found(id, other)).toBeDefined();
    });

    it('leaves only the route that keeps her word', async () => {
      const openingId = await opening({});
      const id = await dijon.welcome(claire, []);
      const coaching = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' };
      await api.post(`/participants/${id}/disclosure-choices`, coaching).expect(201);
      expect(await found(id, openingId)).toMatchObject({ routes: ['alone'], reveals: [] });
    });
  });

  it('does not change by a byte with what is known of her situation', async () => {
    await opening({ contract: 'cddi' });
    const id = await dijon.welcome(claire, [wish('slot', 'day'), wish('contract', 'cdi')]);
    const ask = async () => (await api.get(`/participants/${id}/matches?limit=100`).expect(200)).text;
    const before = await ask();
    const facts = ['housing', 'disability', 'justice', 'benefits', 'long_unemployment'].map((topic) => ({
      topic,
      value: 'Oui.',
    }));
    await api.put(`/participants/${id}/situation`, { facts }).expect(200);
    expect(await ask()).toBe(before);
  });

  it('is the same at every hour of a civil day, and a shorter one begins as a longer one', async () => {
    const samira = await dijon.person(claire, 'Samira');
    const ask = async (limit: number) =>
      (await api.get(`/participants/${samira}/matches?limit=${limit}`).expect(200)).text;
    const morning = await ask(20);
    dijon.clock.advance(6 * 3_600_000);
    expect(await ask(20)).toBe(morning);
    const long = JSON.parse(morning) as Matches;
    expect((JSON.parse(await ask(3)) as Matches).items).toEqual(long.items.slice(0, 3));
    expect(long.items.length).toBeGreaterThan(3);
  });

  it('leaves in peace an employer who rests', async () => {
    const { id: employerId } = await dijon.part(RegisterEmployer).execute(claire, { name: 'Garage Petit' });
    const openingId = await opening({ employerId });
    const id = await dijon.welcome(claire, []);
    expect(await found(id, openingId)).toMatchObject({ employer: { id: employerId, name: 'Garage Petit' } });
    await dijon.part(RestEmployer).execute(claire, employerId, {
      kind: 'do_not_solicit',
      reason: 'Ne veut plus être appelé.',
    });
    expect(await found(id, openingId)).toBeUndefined();
  });

  it('shows no draft, nothing closed and nothing of another town', async () => {
    const draft = await dijon.part(RegisterOpening).execute(claire, { kind: 'vacancy', title: 'Brouillon' });
    const closed = await opening({ title: 'Pourvue' });
    await dijon.part(CloseOpening).execute(claire, closed, 'filled');
    const nice = await dijon.coachOf('nice');
    const there = await dijon.opening(nice.viewer, { title: 'Ailleurs' });
    const shown = (await listOf(await dijon.welcome(claire, []))).items.map(({ openingId }) => openingId);
    expect(shown.filter((one) => [draft.id, closed, there].includes(one))).toEqual([]);
  });

  it('never shows what has just closed, even when its source is late, and stays full', async () => {
    const [first, second] = [
      await opening({ title: 'Danse sur glace', traits: ['cold'] }),
      await opening({ title: 'Danse sur glace', traits: ['cold'] }),
    ];
    const id = await dijon.welcome(claire, [wish('trait', 'cold', 'must'), wish('words', 'danse sur glace')]);
    const yesterday = new Board();
    yesterday.put(await dijon.part(PublishedOpeningsQuery).everywhere(null, 1_000));
    const late = { current: async () => yesterday } as LiveBoard;
    const matching = new MatchParticipant(
      dijon.part(PeopleQuery),
      late,
      dijon.part(PublishedOpeningsQuery),
      dijon.part(MatchContexts),
      dijon.part(WordSearch),
    );
    const head = async () =>
      (await matching.execute(claire, id, { limit: 1 })).items.map(({ openingId }) => openingId);
    const [shown] = await head();
    expect([first, second]).toContain(shown);
    await dijon.part(CloseOpening).execute(claire, shown!, 'filled');
    expect(await head()).toEqual([shown === first ? second : first]);
  });

  it('is refused like an absence to who does not follow her, and asks for a sensible length', async () => {
    const samira = await dijon.person(claire, 'Samira');
    const yann = await dijon.api('yann');
    const [foreign, absent] = [
      await yann.get(`/participants/${samira}/matches`),
      await yann.get(`/participants/${NIL}/matches`),
    ];
    expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
    for (const limit of ['0', '101', 'tout', '1.5']) {
      const { body } = await api.get(`/participants/${samira}/matches?limit=${limit}`).expect(400);
      expect(body).toMatchObject({ errors: [{ field: 'limit' }] });
    }
  });
});
