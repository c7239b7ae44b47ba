import { DISCLOSURE_TOPICS } from '../../../src/reference';
import type { Browser } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, valueOf, words } from './coach-house';

let house: CoachHouse;
let claire: Browser;
const see = async (at: string) => (await claire.get(at)).text;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
});
afterAll(() => house.close());

describe('what an employer may know', () => {
  const pageOf = async (name: string) => linkTo(await see('/personnes'), name);
  const choose = async (path: string, topic: string, values: Record<string, unknown>) => {
    const page = `${path}/discretion/${topic}`;
    return (await claire.follow(await claire.submit(page, page, values))).text;
  };
  /** What the page says of one topic. */
  const said = (html: string, topic: string) => {
    const from = html.indexOf(`<h3>${topic}</h3>`);
    return words(html.slice(from, html.indexOf('</div>', from)));
  };

  it('is nothing until she says so, for every topic her programme opens, and nothing else', async () => {
    const html = await see(`${await pageOf('Awa')}/discretion`);
    expect(words(html)).toContain('Tant que Awa n’a rien choisi, rien n’est dit aux employeurs.');
    const topics = [...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, topic]) => topic!);
    expect(topics).toEqual(
      expect.arrayContaining(['Mon hébergement', 'Ma reconnaissance de handicap (RQTH)']),
    );
    expect(said(html, 'Mon hébergement')).toBe('Mon hébergement Rien n’est dit.');
    expect(html.match(/Rien n’est dit\./g)).toHaveLength(14);
    expect(words(html)).not.toMatch(/confidentiel|secret|caché|masqué|non communiqué/i);
  });

  it('shows what she chose, who heard it, and every choice before', async () => {
    const path = await pageOf('Luc');
    const seeded = said(await see(`${path}/discretion`), 'Ma reconnaissance de handicap (RQTH)');
    expect(seeded).toContain('En parler. À tous les employeurs. Qui en parle : moi, pendant l’entretien.');
    expect(seeded).toContain('« J’évite de porter plus de dix kilos. » Dit à Claire');
    const html = await choose(path, 'disability', {
      decision: 'silent',
      audience: 'all',
      reviewOn: '15/01/2027',
    });
    expect(words(html)).toContain('Le choix est noté. Il vaut dès maintenant.');
    const now = said(html, 'Ma reconnaissance de handicap (RQTH)');
    expect(now).toContain('Ne pas en parler. À tous les employeurs. Dit à Claire');
    expect(now).toContain('À revoir le vendredi 15 janvier 2027.');
    expect(now).not.toContain('dix kilos');
    const history = words(html.slice(html.indexOf('Tout ce qui a été choisi')));
    expect(history.indexOf('Ne pas en parler')).toBeLessThan(
      history.indexOf('« J’évite de porter plus de dix kilos. »'),
    );
  });

  it('may differ for one employer or one offer, named as they are', async () => {
    const path = await pageOf('Samira');
    const told = { decision: 'tell', teller: 'coach', audience: 'employer', employer: 'Chez Noirot' };
    const employer = await see('/employeurs?q=monge');
    const name = words(/<a [^>]*href="\/employeurs\/[0-9a-f-]{36}"[^>]*>([^<]*)</.exec(employer)![1]!);
    const html = await choose(path, 'coaching', { ...told, employer: name });
    expect(said(html, DISCLOSURE_TOPICS.coaching)).toContain(
      `En parler. À ${name}. Qui en parle : mon coach.`,
    );
    const form = await see(`${path}/discretion/coaching`);
    const [, opening, title] = /<option value="([0-9a-f-]{36})">([^<,]*)/.exec(
      form.slice(form.indexOf('name="opening"')),
    )!;
    const forOne = await choose(path, 'coaching', { decision: 'silent', audience: 'opening', opening });
    expect(said(forOne, DISCLOSURE_TOPICS.coaching)).toContain(
      `Ne pas en parler. Pour l’offre « ${words(title!)}`,
    );
    expect(said(forOne, DISCLOSURE_TOPICS.coaching)).toContain('En parler.');
  });

  it('says what is not understood at its field, with what was typed', async () => {
    const path = await pageOf('Samira');
    const nobody = await choose(path, 'housing', {
      decision: 'tell',
      audience: 'all',
      words: 'Je loge en foyer.',
    });
    expect(complaintAt(nobody, 'teller')).toContain('Dites qui en parlera');
    expect(valueOf(nobody, 'words')).toBe('Je loge en foyer.');
    const lost = await choose(path, 'housing', {
      decision: 'silent',
      audience: 'employer',
      employer: 'Zorglub',
    });
    expect(complaintAt(lost, 'employer')).toContain('Aucun employeur de ce nom');
    expect(valueOf(lost, 'employer')).toBe('Zorglub');
    const unnamed = await choose(path, 'housing', { decision: 'silent', audience: 'employer' });
    expect(complaintAt(unnamed, 'employer')).toContain('de quel employeur');
    const absent = '00000000-0000-4000-8000-000000000000';
    const gone = await choose(path, 'housing', { decision: 'silent', audience: 'opening', opening: absent });
    expect(complaintAt(gone, 'opening')).toContain('introuvable');
    const silent = said(await see(`${path}/discretion`), 'Mon hébergement');
    expect(silent).toBe('Mon hébergement Rien n’est dit.');
  });

  it('is taken back topic by topic, or all at once, and the page says what that stopped', async () => {
    const path = await pageOf('Elena');
    const page = `${path}/discretion`;
    await choose(path, 'family', { decision: 'tell', teller: 'coach', audience: 'all' });
    const told = await choose(path, 'language', { decision: 'if_asked', teller: 'person', audience: 'all' });
    expect(said(told, DISCLOSURE_TOPICS.family)).toContain('En parler.');
    const withdraw = async (values: object) =>
      (await claire.follow(await claire.submit(page, `${page}/retrait`, { ...values }))).text;
    const one = await withdraw({ topic: 'family' });
    expect(words(one)).toContain('C’est retiré, dès maintenant.');
    expect(said(one, DISCLOSURE_TOPICS.family)).toContain('Ne pas en parler. À tous les employeurs.');
    expect(said(one, DISCLOSURE_TOPICS.language)).toContain('Seulement si on me le demande.');
    const all = await withdraw({});
    expect(said(all, DISCLOSURE_TOPICS.language)).toContain('Ne pas en parler.');
    expect(all).not.toContain('Tout reprendre en une fois');
    const register = words(await see(`${page}/dit`));
    expect(register).toContain('Rien n’a encore été dit à personne.');
  });

  it('may be given in advance to a kind of employer, and taken back', async () => {
    const path = await pageOf('Karim');
    const page = `${path}/discretion/accords`;
    const give = async (values: object) =>
      (await claire.follow(await claire.submit(page, page, { ...values }))).text;
    const nothing = await give({ employerKind: 'agency', words: 'Oui pour l’intérim.' });
    expect(complaintAt(nothing, 'items')).toContain('au moins une chose');
    expect(valueOf(nothing, 'words')).toBe('Oui pour l’intérim.');
    const given = words(await give({ employerKind: 'agency', items: ['first_name', 'licences'] }));
    expect(given).toContain('Agence d’intérim Peuvent savoir : prénom, permis et certificats.');
    expect(words(await see(`${path}/discretion`))).toContain('Agence d’intérim : prénom, permis');
    const ended = await claire.follow(await claire.submit(page, `${page}/fin`, { employerKind: 'agency' }));
    expect(words(ended.text)).toContain('Karim n’a donné aucun oui d’avance.');
    expect(words(ended.text)).toContain('Agence d’intérim : repris');
  });

  it('knows no topic that is not one', async () => {
    const path = await pageOf('Samira');
    for (const word of ['violence', 'constructor', 'echange'])
      expect((await claire.get(`${path}/discretion/${word}`)).status).toBe(404);
  });

  it('is talked about first, and the talk is dated once it was held', async () => {
    const path = await pageOf('Elena');
    expect(words(await see(`${path}/discretion`))).toContain('Avant le premier contact, parlez ensemble');
    const date = (values: object) =>
      claire.submit(`${path}/discretion`, `${path}/discretion/echange`, { ...values });
    const today = words((await claire.follow(await date({}))).text);
    expect(today).toContain('L’échange est noté.');
    expect(today).toContain('Fait le lundi 23 novembre 2026, avec Claire.');
    const before = words((await claire.follow(await date({ date: '20/11/2026' }))).text);
    expect(before).toContain('Fait le vendredi 20 novembre 2026, avec Claire.');
    const tooEarly = (await claire.follow(await date({ date: '24/12/2026' }))).text;
    expect(complaintAt(tooEarly, 'date')).toContain('une fois qu’il a eu lieu');
    expect(tooEarly).toContain('<details open>');
  });
});

describe('the sealed compartment', () => {
  let path: string;
  const trace = async (event: string, of = path) => {
    const [row] = await house.source.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM audit_entry WHERE event = $1 AND subject_id = $2',
      [event, of.split('/')[2]],
    );
    return row.count;
  };

  beforeAll(async () => {
    path = `${linkTo(await see('/personnes'), 'Samira')}/situation`;
  });

  it('opens on a page of its own, says what it is for, and notes each opening', async () => {
    const before = await trace('situation.read');
    const html = await see(path);
    expect(words(html)).toContain('Ces lignes servent à sa discrétion, jamais à choisir les offres.');
    expect(html).toContain('Hébergée en CHRS depuis mars.');
    expect(await trace('situation.read')).toBe(before + 1);
  });

  it('is on no other page of hers', async () => {
    const person = path.replace('/situation', '');
    for (const end of ['', '/envies', '/discretion', '/fiche', '/fiche/accompagnement']) {
      expect(await see(`${person}${end}`)).not.toContain('depuis mars');
    }
  });

  it('keeps what is written, forgets what is emptied, and tells no one else', async () => {
    const his = `${linkTo(await see('/personnes'), 'Moussa')}/situation`;
    const html = await see(his);
    expect(html).toContain('Hébergement d’urgence.');
    const fields = [...html.matchAll(/name="facts\[(\d+)\]\.topic" value="(\w+)"/g)].map(
      ([, place, topic]) => [place!, topic!] as const,
    );
    const values = (known: Record<string, string>) =>
      Object.fromEntries(
        fields.flatMap(([place, topic]) => [
          [`facts[${place}].topic`, topic],
          [`facts[${place}].value`, known[topic] ?? ''],
        ]),
      );
    const sent = await claire.submit(his, his, values({ family: 'Un fils de quatre ans.' }));
    expect(words((await claire.follow(sent)).text)).toContain('La situation est enregistrée.');
    const after = await see(his);
    expect(after).toContain('Un fils de quatre ans.');
    expect(after).not.toContain('Hébergement d’urgence.');
    expect(await trace('situation.replace', his)).toBeGreaterThan(0);
    const long = await claire.submit(
      path,
      path,
      values({ family: 'x'.repeat(2_001), debts: 'Deux crédits.' }),
    );
    const refused = (await claire.follow(long)).text;
    const place = fields.find(([, topic]) => topic === 'family')![0];
    expect(complaintAt(refused, `facts-${place}-value`)).toContain('trop long');
    expect(refused).toContain('Deux crédits.');
    const yann = await house.as('Yann');
    expect((await yann.get(his)).status).toBe(404);
  });
});
