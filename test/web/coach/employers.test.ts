import type { Browser } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, valueOf, words } from './coach-house';

describe('the employer pages', () => {
  let house: CoachHouse;
  let claire: Browser;
  const see = async (path: string) => (await claire.get(path)).text;
  beforeAll(async () => {
    house = await CoachHouse.open();
    claire = await house.as('Claire');
  });
  afterAll(() => house.close());

  it('send a stranger to the sign-in page', async () => {
    const answer = await house.stranger().get('/employeurs');
    expect([answer.status, answer.headers.location]).toEqual([303, '/connexion?retour=%2Femployeurs']);
  });

  it('list the network, by words of a name and by kind, and say who is left in peace', async () => {
    expect(words(await see('/employeurs'))).toContain('Épicerie Monge Ne pas solliciter');
    const found = words(await see('/employeurs?q=NOIROT'));
    expect(found).toContain('Boulangerie Noirot');
    expect(found).not.toContain('Monge');
    expect(words(await see('/employeurs?kind=association'))).toContain(
      'Refuge des Quatre Pattes Association',
    );
    const nothing = await see('/employeurs?q=zzzz');
    expect(words(nothing)).toContain('Aucun employeur ne répond à tout cela.');
    expect(linkTo(nothing, 'Voir tous les employeurs')).toBe('/employeurs');
  });

  it('show one with its offers, and what is not known as not known', async () => {
    const page = words(await see(linkTo(await see('/employeurs?q=noirot'), 'Noirot')));
    expect(page).toContain('Vente en boulangerie, le matin');
    expect(page).toContain('Siret Non indiqué');
    expect(page).not.toContain('Plonge');
  });

  it('add one, and then notice its namesake', async () => {
    const written = await claire.submit('/employeurs/nouveau', '/employeurs/nouveau', {
      name: 'Boulangerie NOIROT SARL',
      kind: 'company',
      market: 'ordinary',
      siret: '732 829 320 00074',
      commune: '21000',
      notes: 'Demander Mme Noirot.',
    });
    const page = words(await see(String(written.headers.location)));
    expect(page).toContain('Employeur ajouté.');
    expect(page).toContain('Siret 732 829 320 00074');
    expect(page).toContain('Adresse 21000 Dijon');
    expect(page).toContain('Ressemble à Boulangerie Noirot (Dijon). Est-ce le même que Boulangerie Noirot ?');
    expect(page).toContain('Aucune offre notée chez cet employeur.');
    expect(page).toContain('Demander Mme Noirot. L’employeur ne les lit jamais.');
  });

  it('tell what is wrong at its field and lose nothing typed', async () => {
    const typed = {
      name: 'Au bon <pain>',
      kind: 'company',
      market: 'ordinary',
      website: 'pain',
      notes: 'Lundi',
    };
    const send = async (values: object) =>
      (await claire.follow(await claire.submit('/employeurs/nouveau', '/employeurs/nouveau', { ...values })))
        .text;
    const first = await send(typed);
    expect(complaintAt(first, 'website')).toContain('https://');
    expect([valueOf(first, 'notes'), valueOf(first, 'market')]).toEqual(['Lundi', 'ordinary']);
    expect(first).toContain('value="Au bon &lt;pain&gt;"');
    const second = await send({ ...typed, website: '', siret: '12345678901234' });
    expect(complaintAt(second, 'siret')).toContain('Siret');
    const third = await send({ ...typed, website: '', commune: 'Syldavie' });
    expect(complaintAt(third, 'commune')).toContain('pas dans notre liste');
  });

  it('leave one in peace with a reason, and wake it again', async () => {
    const path = linkTo(await see('/employeurs?q=chapuis'), 'Chapuis');
    const form = `${path}/pause`;
    const refused = (
      await claire.follow(await claire.submit(form, form, { kind: 'on_hold', until: '31/02/2027' }))
    ).text;
    expect(complaintAt(refused, 'until')).toContain('jour qui existe');
    expect(complaintAt(refused, 'reason')).not.toBeNull();
    const reason = 'Inventaire jusqu’à fin janvier.';
    await claire.submit(form, form, { kind: 'on_hold', until: '31/01/2027', reason });
    const resting = words(await see(path));
    expect(resting).toContain('laissé tranquille jusqu’au dimanche 31 janvier 2027.');
    expect(resting).toContain(`« ${reason} »`);
    await claire.submit(path, `${path}/reprise`);
    const awake = words(await see(path));
    expect(awake).toContain('La pause est finie.');
    expect(awake).not.toContain('laissé tranquille jusqu');
  });

  it('keep how many solicitations a month an employer accepts, and take the number away again', async () => {
    const path = linkTo(await see('/employeurs?q=chapuis'), 'Chapuis');
    const send = async (monthlyCap: string) =>
      (await claire.follow(await claire.submit(path, `${path}/sollicitations`, { monthlyCap }))).text;
    expect(complaintAt(await send('0'), 'monthlyCap')).toContain('entre 1 et 99');
    const kept = await send('2');
    expect(words(kept)).toContain('C’est noté.');
    expect(valueOf(kept, 'monthlyCap')).toBe('2');
    expect(valueOf(await send(''), 'monthlyCap')).toBe('');
  });

  it('answer alike for what is absent and for what is no id', async () => {
    const paths = [
      '00000000-0000-4000-8000-000000000000',
      'noirot',
      '00000000-0000-4000-8000-000000000000/pause',
    ];
    const answers = await Promise.all(paths.map((path) => claire.get(`/employeurs/${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});
