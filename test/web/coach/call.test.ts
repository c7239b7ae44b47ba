import { DISCLOSURE_TOPICS } from '../../../src/reference';
import type { Browser } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, words } from './coach-house';

let house: CoachHouse;
let claire: Browser;
const see = async (at: string) => (await claire.get(at)).text;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
});
afterAll(() => house.close());

const pageOf = async (name: string) => linkTo(await see('/personnes'), name);
const choose = (path: string, topic: string, values: object) =>
  claire.submit(`${path}/discretion/${topic}`, `${path}/discretion/${topic}`, { audience: 'all', ...values });
const someEmployer = async () => {
  const [, href, name] = /<a [^>]*href="(\/employeurs\/[0-9a-f-]{36})"[^>]*>([^<]*)</.exec(
    await see('/employeurs?q=monge'),
  )!;
  return { id: href!.split('/')[2]!, name: words(name!) };
};
const call = async (path: string, query: string) => see(`${path}/discretion/appel${query}`);
/** What stands under a heading of the page. */
const under = (html: string, heading: string) => {
  const from = html.indexOf(`>${heading}</h2>`);
  return from < 0 ? '' : words(html.slice(from, html.indexOf('</section>', from)));
};

describe('the page before a call', () => {
  it('asks whom one would ring, and says which name it does not know', async () => {
    const path = await pageOf('Awa');
    expect(words(await call(path, ''))).toContain('Avant d’appeler un employeur');
    const unknown = await call(path, '?employeur=Zorglub');
    expect(complaintAt(unknown, 'employeur')).toContain('Aucun employeur de ce nom');
    expect(unknown).toContain('value="Zorglub"');
  });

  it('says not to ring where a call would tell that there is a coach, and what to do instead', async () => {
    const path = await pageOf('Awa');
    const { name } = await someEmployer();
    const html = await call(path, `?employeur=${encodeURIComponent(name)}`);
    expect(words(html)).toContain('Ne téléphonez pas pour Awa');
    expect(words(html)).toContain('Awa appelle, ou se présente avec sa feuille.');
    expect(linkTo(html, 'Commencer par l’échange')).toBe(`${path}/discretion/entretien`);
    await claire.submit(`${path}/discretion`, `${path}/discretion/echange`);
    const talked = await call(path, `?employeur=${encodeURIComponent(name)}`);
    expect(words(talked)).toContain('Ce n’est pas choisi pour cet employeur.');
    expect(words(talked)).not.toContain('Commencer par l’échange');
    expect(html).not.toContain('Vous pouvez dire');
    expect(under(html, 'N’en parlez pas')).toContain(DISCLOSURE_TOPICS.housing);
  });

  it('says what may be said, what answers a question only, and what is hers to tell', async () => {
    const path = await pageOf('Nour');
    const { id, name } = await someEmployer();
    await choose(path, 'coaching', { decision: 'tell', teller: 'both', words: 'J’ai un coach.' });
    await claire.submit(`${path}/discretion`, `${path}/discretion/echange`);
    await choose(path, 'language', { decision: 'tell', teller: 'coach' });
    await choose(path, 'mobility', { decision: 'if_asked', teller: 'both', words: 'Je viens en bus.' });
    await choose(path, 'health', { decision: 'tell', teller: 'person', words: 'Secret à moi.' });
    const html = await call(path, `?employeur=${id}`);
    expect(words(html)).toContain(`Avant d’appeler ${name}`);
    expect(under(html, 'Vous pouvez dire')).toContain('« J’ai un coach. »');
    expect(under(html, 'Vous pouvez dire')).toContain('Les mots ne sont pas encore choisis');
    expect(under(html, 'Seulement si on vous le demande')).toContain('« Je viens en bus. »');
    expect(under(html, 'La personne le dira elle-même')).toContain(DISCLOSURE_TOPICS.health);
    expect(html).not.toContain('Secret à moi.');
    expect(under(html, 'N’en parlez pas')).not.toContain(DISCLOSURE_TOPICS.language);
    expect(under(html, 'Si on vous demande autre chose')).toContain(
      '(Code du travail, L1221-6. Source : legisocial.fr',
    );
  });

  it('is about one introduction too, and leaves a trace', async () => {
    const moussa = await pageOf('Moussa');
    const introduction = /\/propositions\/([0-9a-f-]{36})/.exec(await see(moussa))![1]!;
    const proposal = await see(`${moussa}/propositions/${introduction}`);
    const html = words(await see(linkTo(proposal, 'Avant d’appeler cet employeur')));
    expect(html).toContain('Avant d’appeler');
    const [row] = await house.source.query<[{ n: number }]>(
      "SELECT count(*)::int AS n FROM audit_entry WHERE event = 'disclosure.read' AND subject_id = $1",
      [moussa.split('/')[2]],
    );
    expect(row.n).toBeGreaterThan(0);
  });
});
