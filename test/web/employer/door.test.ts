import type { Viewer } from '../../../src/identity';
import { AddContact, RegisterEmployer, RestEmployer } from '../../../src/network';
import { OpeningsQuery, PublishOpening } from '../../../src/openings';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { revealingWordsIn } from '../../../src/reference';
import { doorGiven } from '../../support/door-given';
import { Browser } from '../../support/http';
import { MailSink } from '../../support/mail-sink';
import { MONDAY, WholeApp } from '../../support/whole-app';
import { complaintAt, valueOf, words } from '../coach/coach-house';
import { faultsOfMarkup } from '../participant/markup';

let sink: MailSink;
let whole: WholeApp;
let coach: Viewer;

beforeAll(async () => {
  sink = await MailSink.open();
  whole = await WholeApp.open({ environment: { SMTP_URL: sink.url } });
  coach = whole.cast.follower.viewer!;
});
beforeEach(async () => {
  whole.clock.moveTo(MONDAY);
  await whole.source.query('DELETE FROM employer_word; DELETE FROM opening');
});
afterAll(async () => {
  await whole.close();
  await sink.close();
});

const POST = {
  work: 'Plongeur ou plongeuse',
  hours: 'part',
  start: 'soon',
  place: 'Dijon',
  needs: 'nothing',
};

/** The way in of Mme Ramey, at an employer of hers that nobody else tries. */
async function ramey() {
  const { id: employerId } = await whole.part(RegisterEmployer).execute(coach, { name: 'Boulangerie Ramey' });
  const details = { name: 'Mme Ramey', email: 'ramey@boulangerie.example' };
  const { id: contactId } = await whole.part(AddContact).execute(coach, employerId, details);
  const door = await doorGiven(whole, coach, `${employerId}+${contactId}`);
  const browser = new Browser(whole.app);
  const see = async () => (await browser.get(door.path)).text;
  return {
    ...door,
    employerId,
    contactId,
    browser,
    see,
    send: (what: string, values: Record<string, unknown> = {}) =>
      browser.submit(door.path, `${door.path}/${what}`, values),
  };
}

const heard = () => whole.part(OutboxWorker).drain();
const asCoach = async (path: string) => words((await whole.ask({ as: 'follower', verb: 'GET', path })).text);
const tells = (path: string) => whole.ask({ as: 'follower', verb: 'POST', path, body: {} });

describe('an employer at his own door', () => {
  it('comes in by his link, or by the code beside it, and opening changes nothing', async () => {
    const { path, code, see } = await ramey();
    const html = await see();
    expect(words(html)).toContain('Proposer un poste Boulangerie Ramey');
    expect(await faultsOfMarkup(html)).toEqual([]);
    const other = new Browser(whole.app);
    const entered = await other.submit('/poste', '/poste', { code: code.replace(/^.../, '$& ') });
    expect(entered.headers.location).toBe(path);
    expect(words((await other.follow(entered)).text)).toContain('Boulangerie Ramey');
    const said = await whole.source.query<unknown[]>(
      'SELECT 1 FROM employer_word w JOIN employer_door d ON d.id = w.employer_door_id WHERE d.employer_name = $1',
      ['Boulangerie Ramey'],
    );
    expect(said).toEqual([]);
  });

  it('with a wrong code is told so at the field; after ten he waits, and a month later the code opens nothing', async () => {
    const { code } = await ramey();
    whole.clock.moveTo(new Date(MONDAY.getTime() + 31 * 86_400_000));
    const old = new Browser(whole.app);
    const refused = (await old.follow(await old.submit('/poste', '/poste', { code }))).text;
    expect(complaintAt(refused, 'code')).toContain('n’ouvre rien');
    let last = '';
    for (let number = 0; number < 11; number++)
      last = (await old.follow(await old.submit('/poste', '/poste', { code: '000000' }))).text;
    expect(words(last)).toContain('Il y a eu trop d’essais.');
    await whole.source.query(`DELETE FROM rate_limit`);
  });

  it('proposes a post in five answers; a coach reads it, publishes it, and he sees what becomes of it', async () => {
    const { send, see, employerId } = await ramey();
    const sent = await send('offre', {
      ...POST,
      otherNeed: 'Savoir compter',
      pay: '12,10 € de l’heure',
      trialDay: 'oui',
    });
    expect(sent.status).toBe(303);
    expect(words(await see())).toContain(
      'Plongeur ou plongeuse Bien reçu. Nous la relisons, puis nous la publions.',
    );
    await heard();
    expect(await asCoach('/aujourd-hui')).toContain(
      'Offres à relire Plongeur ou plongeuse Proposée par Boulangerie Ramey.',
    );
    const { items } = await whole.part(OpeningsQuery).list(coach, { employerId, state: 'draft' });
    expect(items).toMatchObject([
      {
        title: 'Plongeur ou plongeuse',
        source: 'portal',
        communeCode: '21231',
        wageText: '12,10 € de l’heure',
        tasks: 'Temps partiel.\nDès que possible.\nUne journée d’essai est possible.',
        prerequisites: [{ kind: 'skill', label: 'Savoir compter', level: 'required' }],
      },
    ]);
    await whole.part(PublishOpening).execute(coach, items[0]!.id);
    expect(await asCoach('/aujourd-hui')).not.toContain('Proposée par Boulangerie Ramey');
    expect(words(await see())).toContain('Plongeur ou plongeuse Publiée.');
    await send(`offres/${items[0]!.id}/pourvue`);
    await heard();
    expect(words(await see())).toContain('Plongeur ou plongeuse Pourvue.');
  });

  it('sends his last post again in one tap', async () => {
    const { send, see, propose, employerId } = await ramey();
    await propose({ work: 'Vente, le samedi' });
    expect(words(await see())).toContain('Envoyer de nouveau « Vente, le samedi »');
    await send('copie');
    await heard();
    const { total } = await whole.part(OpeningsQuery).list(coach, { employerId, state: 'draft' });
    expect(total).toBe(2);
  });

  it('is told which sentence the law refuses and how to say it, and loses nothing of what he typed', async () => {
    const { send, browser, see } = await ramey();
    const html = (
      await browser.follow(await send('offre', { ...POST, work: 'Serveuse', otherNeed: 'Moins de 30 ans' }))
    ).text;
    expect(complaintAt(html, 'work')).toContain('article L1142-1');
    expect(complaintAt(html, 'otherNeed')).toContain('article L5331-2');
    expect(valueOf(html, 'otherNeed')).toBe('Moins de 30 ans');
    expect(valueOf(html, 'place')).toBe('Dijon');
    expect(words(await see())).not.toContain('Bien reçu');
  });

  it('asks to be called, and stands on the coach’s page until she says she called', async () => {
    const { send, employerId } = await ramey();
    await send('rappel', { reachable: 'le matin, au 03 80 00 00 00' });
    await heard();
    const html = (await whole.ask({ as: 'follower', verb: 'GET', path: '/aujourd-hui' })).text;
    expect(words(html)).toContain('Préfère qu’on l’appelle pour un poste. « le matin, au 03 80 00 00 00 »');
    expect(html).toContain(`href="/employeurs/${employerId}"`);
    const [, done] = /action="(\/employeurs\/appels\/[^"]+)"/.exec(html)!;
    expect((await tells(done!)).status).toBe(303);
    expect(await asCoach('/aujourd-hui')).not.toContain('le matin, au 03 80 00 00 00');
  });

  it('takes a pause of a season in one tap, ends it in another, and stays out of reach who asked never to be solicited', async () => {
    const { send, see, employerId } = await ramey();
    await send('pause', { months: '3' });
    await heard();
    expect(words(await see())).toContain('Vous êtes en pause jusqu’au mardi 23 février 2027.');
    expect(await asCoach(`/employeurs/${employerId}`)).toContain(
      'laissé tranquille jusqu’au mardi 23 février 2027',
    );
    await send('reprise');
    await heard();
    expect(words(await see())).toContain('Une saison (trois mois)');
    expect(await asCoach(`/employeurs/${employerId}`)).not.toContain('laissé tranquille');
    await whole.part(RestEmployer).execute(coach, employerId, { kind: 'do_not_solicit', reason: 'Jamais' });
    await send('reprise');
    await heard();
    expect(await asCoach(`/employeurs/${employerId}`)).toContain('qu’on ne le sollicite plus');
  });

  it('who taps twice said it once', async () => {
    const { browser, path, see, employerId } = await ramey();
    const html = await see();
    const fields = Object.fromEntries(['_jeton', '_cle'].map((name) => [name, valueOf(html, name)!]));
    for (let tap = 0; tap < 2; tap++) await browser.send(`${path}/offre`, { ...fields, ...POST });
    await heard();
    expect((await whole.part(OpeningsQuery).list(coach, { employerId, state: 'draft' })).total).toBe(1);
  });

  it('reads and moves only his own posts, and reads of nobody', async () => {
    const mine = await ramey();
    const theirs = await ramey();
    const id = await theirs.propose({ work: 'Tri du linge' });
    expect(words(await mine.see())).not.toContain('Tri du linge');
    expect((await mine.send(`offres/${id}/pourvue`)).status).toBe(404);
  });
});

describe('the link a coach gave', () => {
  it('is shown with its code to print, and leaves by a mail that says nothing of anybody', async () => {
    const { employerId, contactId, path, code } = await ramey();
    const page = `/employeurs/${employerId}/interlocuteurs/${contactId}/lien`;
    expect(await asCoach(page)).toContain(path);
    expect(await asCoach(page)).toContain(code.replace(/^.../, '$& '));
    sink.mails.length = 0;
    await tells(`${page}/courriel`);
    await heard();
    const [mail] = sink.mails;
    expect(mail!.to).toEqual(['ramey@boulangerie.example']);
    expect(mail!.parsed.subject).toBe('Votre lien pour proposer un poste');
    expect(mail!.parsed.text).toContain(path);
    expect(mail!.parsed.text).toContain(code);
    expect(revealingWordsIn(`${mail!.parsed.subject} ${mail!.parsed.text}`)).toEqual([]);
  });

  it('once taken back is an absent page like any other, and its mail does not leave', async () => {
    const { employerId, contactId, path, browser } = await ramey();
    const page = `/employeurs/${employerId}/interlocuteurs/${contactId}/lien`;
    await tells(`${page}/courriel`);
    await tells(`${page}/retrait`);
    sink.mails.length = 0;
    await heard();
    expect(sink.mails).toEqual([]);
    const [gone, never] = await Promise.all([browser.get(path), browser.get(`/poste/${'x'.repeat(43)}`)]);
    expect([gone.status, gone.text]).toEqual([404, never.text]);
    expect(await asCoach(page)).toContain('Donner son lien');
  });
});
