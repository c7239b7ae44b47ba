import { RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { WelcomeParticipant } from '../../../src/people';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { WordSearch } from '../../../src/platform/search/word-search';
import { MeiliDouble } from '../../support/meili-double';
import { WholeApp } from '../../support/whole-app';

interface Suggestions {
  readonly items: { readonly value: string; readonly words: string }[];
}

describe('a coach looks for something', () => {
  let app: WholeApp;
  const get = async (path: string, as: 'follower' | 'stranger' | 'herself' | 'nobody' = 'follower') =>
    app.ask({ as, verb: 'get', path });
  const looked = async (q: string, as: 'follower' | 'stranger' = 'follower') =>
    (await get(`/recherche?${new URLSearchParams({ q })}`, as)).text;

  beforeAll(async () => {
    app = await WholeApp.open();
    const coach = app.cast.follower.viewer!;
    await app.part(WelcomeParticipant).execute(coach, { firstName: 'Zélie', lastName: 'Plantier' });
    await app.part(RegisterEmployer).execute(coach, { name: 'Boulangerie Zimmer', commune: 'Chenôve' });
    const opening = { kind: 'vacancy', title: 'Pépiniériste au jardin des plantes' } as const;
    const { id } = await app.part(RegisterOpening).execute(coach, opening);
    await app.part(PublishOpening).execute(coach, id);
  });
  afterAll(() => app.close());

  it('from any page, by a link of the banner and its key', async () => {
    const { text } = await get('/aujourd-hui');
    expect(text).toMatch(/<a href="\/recherche"[^>]* aria-keyshortcuts="\/">Recherche<\/a>/);
  });

  it('and is told what can be found before anything is typed', async () => {
    const { status, text } = await get('/recherche');
    expect(status).toBe(200);
    expect(text).toContain('Que cherchez-vous');
    expect(text).toContain('Le nom d’une personne que vous suivez');
    expect(text).not.toContain('Rien ne répond');
  });

  it('finds her own people by the beginning of their name, without its accents', async () => {
    const page = await looked('zel');
    expect(page).toContain('Personnes que vous suivez');
    expect(page).toMatch(/<a href="\/personnes\/[^"]+">Zélie\sP\.<\/a>/);
  });

  it('finds nobody whom another coach follows', async () => {
    const page = await looked('zel', 'stranger');
    expect(page).not.toContain('Zélie');
    expect(page).toContain('Rien ne répond à «\u00a0zel\u00a0»');
  });

  it.each([
    ['an employer, slips forgiven', 'boulangrie zimer', 'Boulangerie Zimmer'],
    ['an opening, slips forgiven', 'pépinieriste', 'Pépiniériste au jardin des plantes'],
    ['an occupation that is still being typed', 'plong', 'G1605'],
    ['an occupation by what one does there', 'laver la vaisselle', 'G1605'],
  ])('finds %s', async (_, typed, found) => {
    expect(await looked(typed)).toContain(found);
  });

  it('is told when there is nothing, and what to try', async () => {
    const page = await looked('xyzzyx');
    expect(page).toContain('Rien ne répond à «\u00a0xyzzyx\u00a0»');
    expect(page).toContain('Essayez avec moins de mots');
  });

  it('is shown what she typed as she typed it, and never as a page', async () => {
    const page = await looked('<br>xyzzyx"');
    expect(page).toContain('value="&lt;br&gt;xyzzyx&quot;"');
    expect(page).not.toContain('<br>');
  });

  describe('while she types an occupation', () => {
    const suggested = async (q: string) =>
      (JSON.parse((await get(`/metiers?${new URLSearchParams({ q })}`)).text) as Suggestions).items;

    it.each(['cherche plongeur', 'plong', 'plongeuse', 'plonjeur'])('"%s" is G1605', async (typed) => {
      const [first] = await suggested(typed);
      expect(first!.words).toContain('G1605');
    });

    it('what she takes is understood by the form', async () => {
      const [first] = await suggested('cherche plongeur');
      const body = { title: 'Plonge', kind: 'vacancy', occupation: first!.value };
      const { status, headers } = await app.ask({
        as: 'follower',
        verb: 'post',
        path: '/offres/nouvelle',
        body,
      });
      expect(status).toBe(303);
      const page = await get(String(headers.location));
      expect(page.text).toContain('Plonge');
    });

    it('the fields of the opening and of the wish ask for it, and work without', async () => {
      expect((await get('/offres/nouvelle')).text).toContain('data-suggest="/metiers"');
      const { text } = await get('/personnes');
      const person = /\/personnes\/[0-9a-f-]{36}/.exec(text)![0];
      expect((await get(`${person}/envies/metier`)).text).toContain('data-suggest="/metiers"');
      expect((await get(`${person}/envies/mots`)).text).not.toContain('data-suggest');
    });

    it('nothing is suggested before she types', async () => {
      expect(JSON.parse((await get('/metiers')).text)).toEqual({ items: [] });
    });

    it('a program is suggested the same', async () => {
      const { status, text } = await get('/api/v1/occupations?q=cherche+plongeur');
      expect(status).toBe(200);
      const { items, total, page } = JSON.parse(text) as {
        items: { code: string }[];
        total: number;
        page: number;
      };
      expect(items[0]!.code).toBe('G1605');
      expect([total, page]).toEqual([items.length, 1]);
    });
  });
});

describe('beside Meilisearch', () => {
  it('the name of a person that a coach looks for is asked to the database alone', async () => {
    const double = await new MeiliDouble().open();
    const app = await WholeApp.open({ environment: { MEILI_URL: double.url } });
    await app.part(WordSearch).begin();
    await app.part(OutboxWorker).drain();
    const before = double.shown.length;
    const { status } = await app.ask({ as: 'follower', verb: 'get', path: '/recherche?q=Samira+Benali' });
    expect(status).toBe(200);
    expect(double.shown.slice(before)).toEqual([]);
    await app.ask({ as: 'follower', verb: 'get', path: '/offres?q=plongeur' });
    expect(double.shown.slice(before).join()).toContain('multi-search');
    await app.close();
    await double.close();
  });
});
