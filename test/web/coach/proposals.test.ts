import { DemoSignIn, type Viewer } from '../../../src/identity';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { StateWishes, WelcomeParticipant } from '../../../src/people';
import { Programmes } from '../../../src/programmes';
import { type Browser, partOf } from '../../support/http';
import { CoachHouse, linkTo, words } from './coach-house';

/** Ids of the offers a page of hers may propose, in order. */
function proposable(html: string): string[] {
  return [...html.matchAll(/name="openingId" value="([^"]+)"/g)].map(([, id]) => id!);
}

describe('proposals on the coach’s pages', () => {
  let house: CoachHouse;
  let claire: Browser;
  let viewer: Viewer;
  beforeAll(async () => {
    house = await CoachHouse.open();
    claire = await house.as('Claire');
    viewer = await viewerOf('Claire');
    for (let count = 0; count < 5; count += 1) {
      const details = { kind: 'vacancy', title: 'Plonge, le midi', occupation: 'G1605' } as const;
      const { id } = await partOf(house.app, RegisterOpening).execute(viewer, details);
      await partOf(house.app, PublishOpening).execute(viewer, id);
    }
  });
  afterAll(() => house.close());

  const viewerOf = async (name: string): Promise<Viewer> => {
    const found = (await partOf(house.app, DemoSignIn).characters()).find((one) => one.name === name)!;
    const territory = await partOf(house.app, Programmes).territoryOfCode('dijon');
    const actor = { kind: 'account', id: found.id } as const;
    return { accountId: found.id, role: 'coach', territoryId: territory!.id, name, actor };
  };
  /** The page of somebody new, who would like to wash dishes. */
  const newcomer = async (firstName: string) => {
    const contactPoints = [{ kind: 'phone' as const, value: '06 00 00 09 09', aloneToRead: true }];
    const details = { firstName, lastName: 'Rey', contactPoints };
    const { id } = await partOf(house.app, WelcomeParticipant).execute(viewer, details);
    const wish = { criterion: 'occupation', value: 'G1605', stance: 'like' } as const;
    await partOf(house.app, StateWishes).execute(viewer, id, [wish]);
    return `/personnes/${id}`;
  };
  const propose = async (person: string, openingId: string) =>
    claire.follow(await claire.submit(person, `${person}/propositions`, { openingId }));
  const proposed = async (name: string) => {
    const person = await newcomer(name);
    const [openingId] = proposable((await claire.get(person)).text);
    const { text } = await propose(person, openingId!);
    return { person, openingId: openingId!, text, path: linkTo(text, 'Noter sa réponse').replace(/#.*/, '') };
  };

  it('propose an offer in one tap, and say under the card since when', async () => {
    const { text, openingId } = await proposed('Nina');
    const page = words(text);
    expect(page).toContain('Offre proposée. À la personne de choisir.');
    expect(page).toContain('À Nina de choisir');
    expect(page).toContain('Proposée le lundi 23 novembre');
    expect(proposable(text)).not.toContain(openingId);
  });

  it('do not burden anybody with a fourth', async () => {
    const person = await newcomer('Ousmane');
    let { text } = await claire.get(person);
    expect(proposable(text).length).toBeGreaterThan(3);
    const [first, second, third, fourth] = proposable(text);
    for (const one of [first, second, third]) ({ text } = await propose(person, one!));
    expect(words(text)).toContain('Ousmane a déjà 3 offres à choisir.');
    expect(proposable(text)).toEqual([]);
    expect(words((await propose(person, fourth!)).text)).toContain('Trois propositions attendent déjà');
  });

  it('write down what she said, with the words that were read to her', async () => {
    const { path, person } = await proposed('Ada');
    const before = (await claire.get(path)).text;
    const read = /<textarea[^>]* name="words"[^>]*>([^<]+)</.exec(before)![1]!;
    expect(read.length).toBeGreaterThan(40);
    const answered = await claire.submit(path, `${path}/reponse`, { answer: 'interested', words: read });
    const page = words((await claire.follow(answered)).text);
    expect(page).toContain('Réponse notée. ');
    expect(page).toContain('« Oui, ça m’intéresse », dit à Claire.');
    expect(page).toContain(words(read));
    expect(words((await claire.get(person)).text)).toContain('Ada a dit oui le lundi 23 novembre');
  });

  it('speak again on the day she named', async () => {
    const { path } = await proposed('Flora');
    const answered = await claire.submit(path, `${path}/reponse`, { answer: 'not_now', until: '07/12/2026' });
    expect(words((await claire.follow(answered)).text)).toContain(
      'Pas maintenant, en reparler le lundi 7 décembre',
    );
  });

  it('tell at its field what does not fit the answer', async () => {
    const { path } = await proposed('Kamel');
    const refused = await claire.submit(path, `${path}/reponse`, { answer: 'interested', reason: 'too_far' });
    const page = words((await claire.follow(refused)).text);
    expect(page).toContain('Une raison ne va qu’avec « Non ».');
  });

  it('change her wishes only by her yes, and hide the offer for good', async () => {
    const { path, person, openingId } = await proposed('Edda');
    const said = { answer: 'no', reason: 'occupation' };
    const answered = (await claire.follow(await claire.submit(path, `${path}/reponse`, said))).text;
    expect(words(answered)).toContain('Rien ne change sans son accord.');
    const before = words((await claire.get(`${person}/envies`)).text);
    const key = /name="changes"[^>]* value="([^"]+)"/.exec(answered)![1]!;
    const changed = await claire.submit(path, `${path}/envies`, { changes: key });
    const after = words((await claire.follow(changed)).text);
    expect(after).toContain('C’est noté dans ses envies.');
    expect(after).not.toBe(before);
    expect((await claire.get(person)).text).not.toContain(`/offres/${openingId}"`);
  });

  it('are taken back as long as she has not chosen, and stay in the history', async () => {
    const { path, person, openingId } = await proposed('Lou');
    const back = await claire.submit(path, `${path}/retrait`);
    expect(words((await claire.follow(back)).text)).toContain('Proposition retirée.');
    expect(words((await claire.get(path)).text)).toContain('Proposition retirée par Claire');
    expect(proposable((await claire.get(person)).text)).toContain(openingId);
  });

  it('go the other way round too: from an offer, to who might like it or who found it', async () => {
    const { openingId } = await proposed('Kamel');
    const offer = `/offres/${openingId}`;
    const { text } = await claire.get(offer);
    expect(words(text)).toMatch(/Kamel R\. .*À Kamel de choisir Proposée le lundi 23 novembre\./);
    expect(words(text)).not.toMatch(/%|score/i);
    const someone = /<option value="([0-9a-f-]{36})">([^<]+)</.exec(text)!;
    const found = await claire.submit(offer, `${offer}/interets`, { participantId: someone[1] });
    expect(found.headers.location).toMatch(new RegExp(`^/personnes/${someone[1]}/propositions/`));
    expect(words((await claire.follow(found)).text)).toMatch(/Trouvée par \S+, noté par Claire/);
  });

  it('answer about an introduction under somebody else’s name as about nothing', async () => {
    const { path } = await proposed('Lou');
    const mixed = path.replace(/^\/personnes\/[^/]+/, await newcomer('Omar'));
    expect((await claire.get(mixed)).status).toBe(404);
    expect((await claire.submit(path, `${mixed}/retrait`)).status).toBe(404);
  });

  it('bring yeses and choices under way to the page of today', async () => {
    const { path } = await proposed('Sami');
    await claire.submit(path, `${path}/reponse`, { answer: 'interested' });
    await proposed('Sonia');
    const html = (await claire.get('/aujourd-hui')).text;
    const page = words(html);
    expect(page).toMatch(/Oui, ça m’intéresse .*Sami R\. \S[^.]* A dit oui aujourd’hui/);
    expect(page).toMatch(
      /En attente de leur choix .*Sonia R\. 1 offre proposée aujourd’hui\. À Sonia de choisir/,
    );
    expect(linkTo(html, 'SMS : Sonia')).toMatch(/^sms:0600000909\?body=Bonjour%20Sonia/);
  });

  it('leave a trace of every reading of her file', async () => {
    const { path, person } = await proposed('Flora');
    const reads = async () =>
      (
        await house.source.query<{ count: number }[]>(
          `SELECT count(*)::int AS count FROM audit_entry WHERE event = 'participant.read' AND subject_id = $1`,
          [person.split('/').at(-1)],
        )
      )[0]!.count;
    const before = await reads();
    await claire.get(path);
    await claire.get('/aujourd-hui');
    expect(await reads()).toBe(before + 2);
  });
});
