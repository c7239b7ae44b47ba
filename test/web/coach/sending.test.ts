import { GiveStandingYes, RecordChoice, RecordTalk } from '../../../src/disclosure';
import { DemoSignIn, type Viewer } from '../../../src/identity';
import { AnswerIntroduction, ProposeOpening } from '../../../src/introductions';
import { AddContact, AgreeOnCap, RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { WelcomeParticipant } from '../../../src/people';
import { Programmes } from '../../../src/programmes';
import { type Browser, partOf } from '../../support/http';
import { CoachHouse, linkTo, valueOf, words } from './coach-house';

const TOLD = { topic: 'coaching', audience: { kind: 'all' }, decision: 'tell', teller: 'both' } as const;
const PERSON = { firstName: 'Moussa', lastName: 'Diallo', strengths: 'Je vais vite au foyer.' };

describe('presenting somebody, on the coach’s pages', () => {
  let house: CoachHouse;
  let claire: Browser;
  let viewer: Viewer;
  let path: string;
  let participantId: string;
  let employerId: string;
  beforeAll(async () => {
    house = await CoachHouse.open();
    claire = await house.as('Claire');
    const { id } = (await partOf(house.app, DemoSignIn).characters()).find(({ name }) => name === 'Claire')!;
    const territory = await partOf(house.app, Programmes).territoryOfCode('dijon');
    const actor = { kind: 'account', id } as const;
    viewer = { accountId: id, role: 'coach', territoryId: territory!.id, name: 'Claire', actor };
  });
  beforeEach(async () => {
    ({ id: participantId } = await partOf(house.app, WelcomeParticipant).execute(viewer, PERSON));
    ({ id: employerId } = await partOf(house.app, RegisterEmployer).execute(viewer, { name: 'Le Relais' }));
    const renard = { name: 'Mme Renard', role: 'gérante', email: 'renard@relais.example' };
    await partOf(house.app, AddContact).execute(viewer, employerId, renard);
    const post = { kind: 'vacancy', title: 'Plonge, le midi', employerId } as const;
    const { id: openingId } = await partOf(house.app, RegisterOpening).execute(viewer, post);
    await partOf(house.app, PublishOpening).execute(viewer, openingId);
    const { id } = await partOf(house.app, ProposeOpening).execute(viewer, { participantId, openingId });
    await partOf(house.app, AnswerIntroduction).execute(viewer, id, { answer: 'interested' });
    path = `/personnes/${participantId}/propositions/${id}`;
  });
  afterAll(() => house.close());

  const told = async () => {
    await partOf(house.app, RecordTalk).execute(viewer, participantId, '2026-11-20');
    await partOf(house.app, RecordChoice).execute(viewer, participantId, TOLD);
  };
  const text = async (address: string) => (await claire.get(address)).text;
  const submitted = async (page: string, action: string, values: Record<string, string | string[]>) =>
    (await claire.follow(await claire.submit(page, action, values))).text;
  const card = (html: string) => /<article class="card shown">[\s\S]*?<\/article>/.exec(html)?.[0];
  const approve = async () => {
    const page = await text(`${path}/page`);
    const values = { route: 'with_coach', items: ['first_name', 'strengths'], fingerprint: '' };
    const asked = await text(`${path}/page?route=with_coach&items=first_name&items=strengths`);
    values.fingerprint = valueOf(asked, 'fingerprint')!;
    return { page, asked, after: await submitted(`${path}/page`, `${path}/page`, values) };
  };

  it('shows the exact page, what he does not see, and words that may tell too much', async () => {
    await told();
    expect(linkTo(await text(path), 'Voir ce que l’employeur recevrait')).toBe(`${path}/page`);
    const page = words(await text(`${path}/page`));
    expect(page).toContain('Claire vous présente Moussa, que votre offre intéresse.');
    expect(page).toContain('Il ne voit pas');
    expect(page).toContain('Mon nom de famille');
    expect(page).toContain('Mon hébergement');
    expect(page).toContain('« foyer », dans « Mes points forts »');
    expect(page).toContain('Moussa est d’accord, dit à Claire');
    expect(page).toContain('Ne rien envoyer');
  });

  it('says when the next may leave, and offers to send nothing before, once the employer was solicited enough', async () => {
    await told();
    const { after } = await approve();
    const contactId = /name="contactId" type="radio" value="([^"]+)" checked/.exec(after)![1]!;
    await submitted(path, `${path}/envoi`, { contactId });
    await partOf(house.app, AgreeOnCap).execute(viewer, employerId, 1);
    const post = { kind: 'vacancy', title: 'Plonge, le soir', employerId } as const;
    const { id: openingId } = await partOf(house.app, RegisterOpening).execute(viewer, post);
    await partOf(house.app, PublishOpening).execute(viewer, openingId);
    const { id } = await partOf(house.app, ProposeOpening).execute(viewer, { participantId, openingId });
    await partOf(house.app, AnswerIntroduction).execute(viewer, id, { answer: 'interested' });
    const next = `/personnes/${participantId}/propositions/${id}`;
    const said = 'au plus 1 sollicitation par mois. La prochaine peut partir le mardi 1er décembre.';
    const page = await text(next);
    expect(words(page)).toContain(said);
    expect(linkTo(page, 'Voir ce que l’employeur recevrait')).toBe(`${next}/page`);
    expect(page).not.toContain(`${next}/envoi`);
    expect(words(await text(`/employeurs/${employerId}`))).toContain(said);
    expect(words(await text(`/offres/${openingId}`))).toContain('Plonge, le soir');
  });

  it('offers no approval of a page that tells of a coach nobody may know of', async () => {
    const page = words(await text(`${path}/page`));
    expect(page).toContain('n’a pas dit que cet employeur peut savoir que vous l’accompagnez');
    expect(page).not.toContain('est d’accord, dit à');
    const alone = words(await text(`${path}/page?route=alone&items=first_name`));
    expect(alone).toContain('L’employeur ne reçoit rien de nous.');
    expect(alone).toContain('Moussa est d’accord, dit à Claire');
  });

  it('sends what was approved: the employer reads it to the byte, and the coach what became of it', async () => {
    await told();
    const { asked, after } = await approve();
    expect(words(after)).toContain('Accord noté. Rien n’est parti encore.');
    expect(words(after)).toContain('Mme Renard, gérante : renard@relais.example');
    const contactId = /name="contactId" type="radio" value="([^"]+)" checked/.exec(after)![1]!;
    const sent = await submitted(path, `${path}/envoi`, { contactId });
    expect(words(sent)).toContain('Envoyée à Mme Renard');
    expect(words(sent)).toContain('Le courriel attend de partir.');
    expect(words(sent)).toContain('La page n’a pas encore été lue.');
    const address = new URL(/id="adresse-page"[^>]* value="([^"]+)"/.exec(sent)![1]!).pathname;
    const his = await house.stranger().get(address);
    expect(card(his.text)).toBe(card(asked));
    expect(words(await text(path))).toContain('La page a été lue');

    const heard = await submitted(path, `${path}/employeur`, {
      employerAnswer: 'meet',
      employerWords: 'Mardi à 9 h.',
    });
    expect(words(heard)).toContain('L’employeur a répondu');
    const gone = await submitted(path, `${path}/retrait`, {});
    expect(words(gone)).toContain('Tout est retiré : la page ne se lit plus.');
    expect(words(gone)).toContain('Le courriel attendait : il n’est pas parti.');
    expect(words(gone)).toContain('Cela ne se rattrape pas.');
    expect((await house.stranger().get(address)).status).toBe(404);
  });

  it('says so when the page changed between her reading and her yes', async () => {
    await told();
    const page = await text(`${path}/page?route=with_coach&items=first_name`);
    const fingerprint = valueOf(page, 'fingerprint')!;
    await partOf(house.app, RecordChoice).execute(viewer, participantId, {
      ...TOLD,
      topic: 'mobility',
      words: 'Moussa vient à vélo.',
    });
    const values = { route: 'with_coach', items: ['first_name'], fingerprint };
    const back = words(await submitted(`${path}/page`, `${path}/page`, values));
    expect(back).toContain('La page a changé, relisez-la.');
    expect(back).toContain('Moussa vient à vélo.');
  });

  it('"ne rien envoyer" is as easy, and is kept', async () => {
    await told();
    await approve();
    const after = words(await submitted(`${path}/page`, `${path}/rien`, {}));
    expect(after).toContain('C’est noté : rien ne part.');
    expect(after).toContain('Moussa a choisi de ne rien envoyer.');
  });

  it('needs no other word where she said yes beforehand for such employers', async () => {
    await partOf(house.app, RecordTalk).execute(viewer, participantId, '2026-11-20');
    const yes = { employerKind: 'company', items: ['first_name'] } as const;
    await partOf(house.app, GiveStandingYes).execute(viewer, participantId, yes);
    expect(words(await text(path))).toContain(
      'Moussa a dit oui d’avance pour ce genre d’employeur (entreprise).',
    );
    const sent = words(await submitted(path, `${path}/envoi`, { contactId: 'by_hand' }));
    expect(sent).toContain('adresse à donner');
    expect(sent).toContain('Accord donné d’avance, dit à Claire');
  });

  it('refuses to send before the talk, in a sentence', async () => {
    await partOf(house.app, RecordChoice).execute(viewer, participantId, TOLD);
    await approve();
    const after = words(await submitted(path, `${path}/envoi`, { contactId: 'by_hand' }));
    expect(after).toContain('L’échange sur ce qui peut être dit n’est pas daté');
  });
});
