import { readFileSync } from 'node:fs';
import type { Viewer } from '../../../src/identity';
import { type MatchItem, type MatchList, MatchParticipant, type NotYetItem } from '../../../src/matching';
import { isSiret } from '../../../src/network/siret';
import type { SeedEmployer, SeedOpening } from '../../../src/seeding/world-files';
import { Dijon, type PersonName } from '../../characters/dijon';

/** Gross euros for an hour that no demo post goes under: over the minimum wage of January 2026 (12.02). */
const LAWFUL_WAGE = 12.4;
const file = <T>(name: string) => JSON.parse(readFileSync(`seeds/dijon/${name}.json`, 'utf8')) as T;

/** What npm start shows: each case is looked for in somebody's list, so that the demo cannot lose one unseen. */
describe('the demo world shows', () => {
  let dijon: Dijon;
  const coaches = new Map<string, Viewer>();

  beforeAll(async () => {
    dijon = await Dijon.open();
    for (const name of ['claire', 'yann'] as const) coaches.set(name, await dijon.viewer(name));
  });
  afterAll(() => dijon.close());

  const listOf = async (name: PersonName): Promise<MatchList> => {
    const viewer = coaches.get(name === 'Didier' ? 'yann' : 'claire')!;
    return dijon
      .part(MatchParticipant)
      .execute(viewer, await dijon.person(viewer, name), { limit: 100, voice: 'person' });
  };
  const everything = async (name: PersonName): Promise<(MatchItem | NotYetItem)[]> => {
    const { items, notYet } = await listOf(name);
    return [...items, ...notYet];
  };
  const seen = async (name: PersonName, title: string | RegExp) =>
    (await everything(name)).find((item) => new RegExp(title).test(item.title));
  const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);

  it('someone who has said nothing of what an employer may know: every offer, with what answering reveals', async () => {
    const item = (await seen('Samira', 'ressourcerie'))!;
    expect(item.routes).toEqual(['alone', 'with_coach']);
    expect(item.reveals).toEqual(['coaching', 'long_unemployment']);
  });

  it('someone who hides her coach: one way to answer, and nothing that would tell', async () => {
    const items = await everything('Nour');
    expect(items.length).toBeGreaterThan(4);
    const telling = items.filter(
      ({ routes, reveals }) => routes.join() !== 'alone' || reveals.includes('coaching'),
    );
    expect(telling).toEqual([]);
    for (const title of ['refuge animalier', 'ressourcerie', 'Arrosage', 'chantiers'])
      expect([title, await seen('Nour', title)]).toEqual([title, undefined]);
  });

  it.each<[string, PersonName, string, string[]]>([
    ['an insertion contract', 'Samira', 'ressourcerie', ['coaching', 'long_unemployment']],
    ['a post reserved for recognised disabled workers', 'Luc', 'Mise sous pli', ['coaching', 'disability']],
    ['a few days to try', 'Moussa', 'refuge animalier', ['coaching']],
    ['hours under an insertion clause', 'Samira', 'chantiers', ['coaching', 'long_unemployment']],
    ['a post that is known through us only', 'Moussa', 'Arrosage', ['coaching']],
  ])('%s: said before answering, on the way alone too', async (_, name, title, topics) => {
    const item = (await seen(name, title))!;
    expect(item.reveals).toEqual(topics);
    expect(item.revealsByRoute.map(({ route }) => route)).toContain('alone');
  });

  it('what the law asks and somebody has not: not yet possible, and how', async () => {
    const { items, notYet } = await listOf('Luc');
    const lorry = notYet.find(({ title }) => title.includes('poids lourd'))!;
    expect(codes(lorry.steps)).toEqual(['obtain_licence', 'obtain_certificate']);
    expect(items.map(({ title }) => title)).not.toContain(lorry.title);
    expect((await listOf('Didier')).items.map(({ title }) => title)).toContain(lorry.title);
  });

  it('what an employer wants and somebody has not: shown, and to prepare', async () => {
    expect(codes((await seen('Moussa', 'espaces verts'))!.toPrepare)).toEqual(['prepare_licence']);
  });

  it('facts nobody knows: shown, and to check', async () => {
    expect(codes((await seen('Samira', 'chantiers'))!.toCheck)).toContain('slot_unknown');
    expect(codes((await seen('Awa', 'poids lourd'))!.toCheck)).toContain('legal_licence_unknown');
  });

  it('an occupation that only the title says', async () => {
    const item = (await seen('Samira', 'petits déjeuners'))!;
    expect(codes(item.reasons)).toContain('occupation_in_title');
    expect(codes(item.toCheck)).toContain('occupation_unknown');
  });

  it('a « jamais » at work: no night for Samira, no heavy load for Nour', async () => {
    expect(await seen('Samira', 'fournil')).toBeUndefined();
    expect(await seen('Nour', 'Quai')).toBeUndefined();
    expect(await seen('Luc', 'fournil')).toBeDefined();
  });

  it('two missions in a row of one agency, at one company', async () => {
    const missions = file<SeedOpening[]>('openings').filter(({ userCompany }) =>
      userCompany?.includes('Vallerot'),
    );
    expect(missions.map(({ employer, contract }) => [employer, contract])).toEqual([
      ['interim', 'interim'],
      ['interim', 'interim'],
    ]);
    for (const { title } of missions)
      expect([title, await seen('Moussa', title)]).toEqual([title, expect.anything()]);
  });

  it('to nobody an employer who rests or asked for peace, nor an opening that is closed or a draft', async () => {
    for (const name of ['Samira', 'Moussa', 'Luc', 'Awa', 'Nour', 'Didier', 'Elena'] as const)
      for (const hidden of [
        'Aide en cuisine, en journée',
        'Mise en rayon',
        'Plonge du déjeuner',
        'blanchisserie',
      ])
        expect([name, hidden, await seen(name, hidden)]).toEqual([name, hidden, undefined]);
  });

  it.each<[PersonName, string]>([
    ['Samira', 'Plonge et aide en cuisine'],
    ['Moussa', 'espaces verts'],
    ['Luc', 'utilitaire'],
    ['Awa', 'animaux de la pension'],
    ['Nour', 'boulangerie'],
    ['Didier', 'poids lourd'],
    ['Fatou', 'Aide à domicile'],
    ['Karim', 'Préparation de commandes'],
    ['Elena', 'Commis de cuisine'],
    ['Bruno', 'Maçonnerie'],
  ])('%s an offer of her own wishes among the first two, with three reasons: %s', async (name, title) => {
    const { items } = await listOf(name);
    const first = items.slice(0, 2).find((item) => item.title.includes(title));
    expect([items.slice(0, 3).map((item) => [item.score, item.title]), first?.reasons.length]).toEqual([
      expect.anything(),
      3,
    ]);
  });

  it('lawful wages, and employers who do not exist', () => {
    const openings = file<SeedOpening[]>('openings');
    const hourly = openings.flatMap(({ wage, hoursMax }) =>
      wage ? [wage.period === 'hour' ? wage.min! : (wage.min! * 12) / 52 / hoursMax!] : [],
    );
    expect(hourly.length).toBeGreaterThan(15);
    expect(hourly.filter((wage) => wage < LAWFUL_WAGE)).toEqual([]);
    const sirets = file<SeedEmployer[]>('employers').flatMap(({ siret }) => siret ?? []);
    expect(sirets.length).toBeGreaterThan(10);
    expect(sirets.filter((siret) => !isSiret(siret) || !siret.startsWith('0000'))).toEqual([]);
  });
});
