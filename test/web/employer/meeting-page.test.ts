import { RecordChoice } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { Browser } from '../../support/http';
import { EVERY_ITEM, type Introduced, introduced, takenBack } from '../../support/introduced';
import { WholeApp } from '../../support/whole-app';
import { words } from '../coach/coach-house';
import { faultsOfMarkup } from '../participant/markup';

const FOREIGN = 'A'.repeat(43);

let whole: WholeApp;
let coach: Viewer;
let moussa: Introduced;

beforeAll(async () => {
  whole = await WholeApp.open();
  coach = whole.cast.follower.viewer!;
  moussa = await introduced(whole, coach);
});
afterAll(() => whole.close());

const employer = () => new Browser(whole.app);
const read = async (path: string) => (await employer().get(path).expect(200)).text;

describe('the page of an employer', () => {
  it('shows the post, the person, and who introduces her', async () => {
    const page = words(await read(moussa.path));
    for (const told of [
      'Votre offre : Plonge, le midi',
      'Moussa Diallo',
      'Follower vous présente Moussa, que votre offre intéresse.',
      'Le Relais des Halles',
      'Téléphone 06 00 00 01 01',
      'En semaine, en journée.',
      'mardi 1er décembre 2026',
      'Permis B',
      'Certificats SST',
      '2 ans, chez Paul',
      '« La plonge du midi. »',
      '« Je vais vite. Je reste calme. »',
      'Ranger et nettoyer',
    ])
      expect(page).toContain(told);
  });

  it('asks what he wishes, in five answers of equal weight', async () => {
    const html = await read(moussa.path);
    const buttons = [...html.matchAll(/<button class="([^"]*)" type="submit" name="answer" value="(\w+)">/g)];
    expect(buttons.map(([, style]) => style)).toEqual(Array(5).fill('button'));
    expect(buttons.map(([, , value]) => value)).toEqual(['meet', 'try', 'hire', 'later', 'no']);
    expect(words(html)).toContain('Que souhaitez-vous ?');
  });

  it('has a neutral tab, no way to another door, no script, and asks no search engine in', async () => {
    const { text, headers } = await employer().get(moussa.path).expect(200);
    expect(/<title>([^<]*)<\/title>/.exec(text)![1]).toBe('Votre offre | Entremise');
    const links = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['#contenu']);
    expect(text).not.toMatch(/<script|<nav|participant\.css/);
    expect(text).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toContain('no-store');
  });

  it('is never compressed: its length tells nothing of what is in it', async () => {
    const asked = employer()
      .get(moussa.path)
      .set({ 'sec-fetch-site': 'none', 'accept-encoding': 'gzip, br' });
    expect((await asked.expect(200)).headers['content-encoding']).toBeUndefined();
  });

  it('is valid HTML, whatever is shown', async () => {
    const nothing = await introduced(whole, coach, { items: ['languages'], person: { languages: {} } });
    for (const { path } of [moussa, nothing]) expect(await faultsOfMarkup(await read(path))).toEqual([]);
  });

  it('is opened as often as one likes, and only the first time is written down', async () => {
    const one = await introduced(whole, coach);
    for (let time = 0; time < 3; time++) await read(one.path);
    const readings = await whole.source.query('SELECT version FROM view_reading WHERE view_id = $1', [
      one.publicationId,
    ]);
    expect(readings).toEqual([{ version: 1 }]);
    const replies = await whole.source.query('SELECT id FROM employer_reply WHERE view_id = $1', [
      one.publicationId,
    ]);
    expect(replies).toEqual([]);
  });
});

describe('what she does not show', () => {
  const TRACES = {
    first_name: /Moussa/,
    surname: /Diallo/,
    phone: /Téléphone|06 00 00 01 01/,
    experience: /Expérience|plonge du midi|Paul/,
    strengths: /Points forts|Je vais vite|Savoir-faire|Ranger/,
    availability: /Disponibilité|En semaine|À partir du/,
    licences: /Permis|Certificats|SST/,
    languages: /Langues|français/i,
  } as const;

  it.each(EVERY_ITEM.map((item) => [item] as const))(
    'leaves no word, no label, no empty line: %s',
    async (hidden) => {
      const items = EVERY_ITEM.filter((item) => item !== hidden);
      const { path } = await introduced(whole, coach, { items });
      const html = await read(path);
      const told = words(html);
      expect(told).not.toMatch(TRACES[hidden]);
      for (const item of items) expect(told).toMatch(TRACES[item]);
      expect(html).not.toMatch(/<(dd|dt|li|p|h3)>\s*<\/\1>/);
    },
  );

  it('cannot be told from what was never there', async () => {
    const items = ['first_name', 'availability'] as const;
    const shown = { firstName: 'Moussa', lastName: 'Diallo', availability: 'En semaine.' };
    const nothing = {
      experience: [],
      skills: [],
      licences: [],
      certificates: [],
      languages: {},
      contactPoints: [],
    };
    const rich = await introduced(whole, coach, { items, person: { ...shown, availableFrom: undefined } });
    const bare = await introduced(whole, coach, {
      items,
      person: { ...shown, ...nothing, strengths: undefined, availableFrom: undefined },
    });
    const [one, other] = [await read(rich.path), await read(bare.path)];
    expect(plain(one, rich)).toBe(plain(other, bare));
  });

  it('disappears at once when she takes it back, and the page says nothing of it', async () => {
    const told = {
      topic: 'mobility',
      audience: { kind: 'all' },
      decision: 'tell',
      teller: 'coach',
      words: 'Moussa vient en bus, pas avant 9 h.',
    } as const;
    const spoken = await introduced(whole, coach, { choices: [told] });
    const silent = await introduced(whole, coach);
    expect(words(await read(spoken.path))).toContain('À savoir Moussa vient en bus, pas avant 9 h.');
    await whole.part(RecordChoice).execute(coach, spoken.participantId, {
      topic: 'mobility',
      audience: { kind: 'all' },
      decision: 'silent',
    });
    expect(plain(await read(spoken.path), spoken)).toBe(plain(await read(silent.path), silent));
  });
});

describe('a link that opens nothing', () => {
  const answerTo = async (path: string) => {
    const { status, headers, text } = await employer().get(path);
    const { date: _date, 'set-cookie': _visit, ...said } = headers as Record<string, unknown>;
    return { status, said, text };
  };

  it('is the same bytes as any address that is not there, whether withdrawn or never given', async () => {
    const gone = await introduced(whole, coach);
    await read(gone.path);
    await takenBack(whole, coach, gone.participantId);
    const nowhere = await answerTo('/rien');
    expect(nowhere.status).toBe(404);
    expect(await answerTo(gone.path)).toEqual(nowhere);
    expect(await answerTo(`/rencontre/${FOREIGN}`)).toEqual(nowhere);
  });

  it.each([
    '/rencontre/',
    '/rencontre',
    '/rencontre/1',
    `/rencontre/${'x'.repeat(2_000)}`,
    "/rencontre/'%20or%201=1--",
    '/rencontre/..%2f..%2fmoi',
    '/rencontre/é',
    '/rencontre/%F0%9F%99%82',
    '/rencontre/[object%20Object]',
    '/rencontre/<script>alert(1)</script>',
  ])('is the same when somebody plays with it: %s', async (path) => {
    expect(await answerTo(path)).toEqual(await answerTo('/rien'));
  });

  it('is not opened by what is near a link that works', async () => {
    const { path, secret, publicationId } = moussa;
    const last = secret.at(-1)! === 'A' ? 'B' : 'A';
    const short = path.slice(0, -1);
    const near = [short, `${path}A`, `${short}${last}`, `/rencontre/${publicationId}`, `${path}%20`];
    for (const one of near) expect([one, (await answerTo(one)).status]).toEqual([one, 404]);
  });
});

/** The page without what differs from one visit to the next: its own address and the marks of its form. */
function plain(html: string, { secret }: Introduced): string {
  return html.replaceAll(secret, 'LINK').replace(/name="(_jeton|_cle)" value="[^"]*"/g, '$1');
}
