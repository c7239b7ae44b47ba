import type { Browser } from '../../support/http';
import { CoachHouse, linkTo, words } from './coach-house';

const OF_ITS_OWN = [
  '/',
  '/aujourd-hui',
  '/personnes',
  '/personnes/nouvelle',
  '/personnes/import',
  '/employeurs/import',
  '/offres',
  '/offres/nouvelle',
  '/employeurs',
  '/employeurs/nouveau',
  '/recherche',
  '/recherche?q=plong',
  '/recherche?q=xyzzyx',
];

/** The one script of these pages, a file of ours. */
const TEAM_SCRIPT = /<script src="\/assets\/[0-9a-f]+\/team\.js" defer><\/script>/;

/** What we wrote, non-breaking spaces kept: titles of offers stand in links, borrowed words between quotation marks. */
function textsOf(html: string): string[] {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<a [^>]*>[\s\S]*?<\/a>|<h1>[\s\S]*?<\/h1>/g, ' ')
    .replace(/«\u00A0[^»]*\u00A0»/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter(Boolean);
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Ids of the fields one fills in that no label names. */
function unnamedFields(html: string): string[] {
  const fields = [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag!);
  const ids = fields
    .filter((tag) => !tag.includes('type="hidden"'))
    .map((tag) => / id="([^"]+)"/.exec(tag)?.[1] ?? tag);
  return ids.filter((id) => !html.includes(`<label for="${id}">`));
}

describe('every page of the coach', () => {
  let house: CoachHouse;
  const pages = new Map<string, string>();

  const visit = async (browser: Browser, path: string) => {
    const answer = await browser.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    pages.set(path, answer.text);
    return answer.text;
  };

  beforeAll(async () => {
    house = await CoachHouse.open();
    const claire = await house.as('Claire');
    await visit(house.stranger(), '/');
    for (const path of OF_ITS_OWN.slice(1)) await visit(claire, path);
    const person = linkTo(pages.get('/personnes')!, 'Samira');
    for (const path of [
      '',
      '?plus=oui',
      '/fil',
      '/envies',
      '/envies/metier',
      '/envies/trajet',
      '/envies/cadre',
      '/envies/employeur',
      '/discretion',
      '/discretion/coaching',
      '/situation',
      '/fiche',
      '/fiche/identite',
      '/fiche/savoir-faire',
      '/fiche/disponibilite',
      '/fiche/accompagnement',
    ])
      await visit(claire, `${person}${path}`);
    const immersions = await visit(claire, `${person}/immersions`);
    await visit(claire, linkTo(immersions, 'Quelques jours au refuge'));
    const secret = { 'facts[0].topic': 'violence', 'facts[0].value': 'Oui.' };
    await claire.submit(`${person}/situation`, `${person}/situation`, secret);
    await visit(claire, `${person}/adresse`);
    await visit(claire, '/ce-que-cela-revele');
    const offer = linkTo(pages.get('/offres')!, 'Plonge');
    for (const path of ['', '/modifier', '/fermeture']) await visit(claire, `${offer}${path}`);
    const employer = linkTo(await visit(claire, '/employeurs?q=monge'), 'Monge');
    for (const path of ['', '/pause', '/interlocuteurs/nouveau']) await visit(claire, `${employer}${path}`);
    const moussa = await visit(claire, linkTo(pages.get('/personnes')!, 'Moussa'));
    const sent = linkTo(moussa, 'Nettoyage de chantiers');
    for (const path of ['', '/page']) await visit(claire, `${sent}${path}`);
    const refused = await claire.submit('/offres/nouvelle', '/offres/nouvelle', { title: '' });
    pages.set('/offres/nouvelle, refused', (await claire.follow(refused)).text);
    // Dozens of pages: on a machine that does other things too, they take their time.
  }, 120_000);
  afterAll(() => house.close());

  const offending = (isWrong: (html: string) => unknown) =>
    [...pages].flatMap(([path, html]) => (isWrong(html) ? [[path, isWrong(html)]] : []));

  it('is in French, with one title, one main part and a way past the banner', () => {
    const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;
    expect(offending((html) => !html.includes('<html lang="fr">'))).toEqual([]);
    expect(offending((html) => count(html, /<h1[ >]/g) !== 1)).toEqual([]);
    expect(offending((html) => count(html, /<main[ >]/g) !== 1)).toEqual([]);
    expect(offending((html) => !html.includes('href="#contenu"'))).toEqual([]);
  });

  it('goes down its headings step by step', () => {
    const jumps = (html: string) => {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).length;
    };
    expect(offending(jumps)).toEqual([]);
  });

  it('names every field by a label, and repeats no id', () => {
    expect(offending((html) => unnamedFields(html).join(' '))).toEqual([]);
    const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(offending((html) => duplicates(ids(html)).join(' '))).toEqual([]);
  });

  it('holds no style, no script but its own file and no form that would be forged', () => {
    expect(
      offending((html) => /\sstyle="|<style|<script|\son\w+="/.exec(html.replace(TEAM_SCRIPT, ''))?.[0]),
    ).toEqual([]);
    const unsigned = (html: string) =>
      [...html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)].filter(
        ([form]) => !/name="_jeton" value=".+?"/.test(form!),
      ).length;
    expect(offending(unsigned)).toEqual([]);
  });

  it('leaves no space that breaks before : ; ? ! and inside quotation marks', () => {
    expect(
      offending((html) => textsOf(html).filter((text) => / [:;?!»]|« |\d (km|h|€)\b/.test(text))[0]),
    ).toEqual([]);
  });

  it('uses the words of the house', () => {
    const banned =
      /bénéficiaire|candidat|\bfreins?\b|positionn|employabilité|SDF|\(e\)|\p{L}·\p{L}|undefined|\bNaN\b|\[object/iu;
    expect(offending((html) => banned.exec(words(html))?.[0])).toEqual([]);
  });

  it('leads nowhere that does not exist', async () => {
    const claire = await house.as('Claire');
    const found = [...pages.values()].flatMap((html) =>
      [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href]) =>
        href!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
      ),
    );
    const kinds = new Map(
      found.map((path) => [path.replace(/[0-9a-f-]{36}/, 'id').replace(/\?.*/, ''), path]),
    );
    kinds.delete('/');
    for (const path of kinds.values()) expect([path, (await claire.get(path)).status]).toEqual([path, 200]);
  });
});
