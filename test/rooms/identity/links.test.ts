import { DisableAccount, InviteAccount } from '../../../src/identity';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { SentMail } from '../../../src/platform/mail/sent-mail.entity';
import { hiddenFields } from '../../support/http';
import { House, PASSWORD, signIn } from './house';

const OTHER_PASSWORD = 'quatre chaises pour un fleuve';

describe('a link that works once', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  /** Has the mails leave, and answers the link in the newest one to this address. */
  async function linkSentTo(email: string): Promise<string | null> {
    await house.part(OutboxWorker).drain();
    const mails = await house.source.manager.find(SentMail, { order: { sentAt: 'DESC' } });
    const newest = mails.find(({ recipient }) => recipient === email);
    await house.source.manager.clear(SentMail);
    return newest ? new URL(/https?:\/\/\S+/.exec(newest.text!)![0]).pathname : null;
  }

  async function askReset(email: string) {
    return house.browser().submit('/mot-de-passe/oubli', '/mot-de-passe/oubli', { email });
  }

  it('is not used up by being opened, by a scanner or by anybody', async () => {
    const { setUpUrl } = await house.account('scanned@coach.example');
    const { pathname } = new URL(setUpUrl);
    const scanner = house.browser();
    for (let time = 0; time < 5; time++) expect((await scanner.get(pathname)).text).toContain('Bienvenue');
    await scanner.agent.head(pathname);
    const chosen = await house.browser().submit(pathname, pathname, { password: PASSWORD });
    expect(chosen.headers.location).toBe('/connexion');
  });

  it('dies once used, with a page that says how to get another', async () => {
    const { setUpUrl } = await house.account('used@coach.example');
    const { pathname } = new URL(setUpUrl);
    const browser = house.browser();
    await browser.submit(pathname, pathname, { password: PASSWORD });
    const page = await browser.get(pathname);
    expect(page.text).toContain('Ce lien ne marche plus');
    const again = await browser.send(pathname, {
      ...hiddenFields((await browser.get('/connexion')).text),
      password: OTHER_PASSWORD,
    });
    expect((await browser.follow(again)).text).toContain('Ce lien ne marche plus');
  });

  it('is used by one of two who press the button at once', async () => {
    const { setUpUrl } = await house.account('race@coach.example');
    const { pathname } = new URL(setUpUrl);
    const answers = await Promise.all(
      [house.browser(), house.browser()].map((one) => one.submit(pathname, pathname, { password: PASSWORD })),
    );
    expect(answers.map(({ headers }) => headers.location).sort()).toEqual(['/connexion', pathname]);
  });

  it('is the same page, dead, when expired, unknown or nonsense', async () => {
    const { setUpUrl } = await house.account('late@coach.example');
    const { pathname } = new URL(setUpUrl);
    const unknown = await house.browser().get(`/mot-de-passe/${'A'.repeat(43)}`);
    const nonsense = await house.browser().get('/mot-de-passe/abc');
    house.clock.advance(7 * 86_400_000 + 1);
    const expired = await house.browser().get(pathname);
    const seen = [unknown, nonsense, expired].map(({ status, text }) => ({ status, text: bare(text) }));
    expect(seen[0]!.text).toContain('Ce lien ne marche plus');
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('survives a password that is refused, and says what to do instead', async () => {
    const { setUpUrl } = await house.account('entremise.dijon@coach.example');
    const { pathname } = new URL(setUpUrl);
    const browser = house.browser();
    for (const weak of [
      'trop court',
      'motdepassemotdepasse',
      'Entremise-Dijon-2026',
      'azertyuiopqsdfghjklm',
    ]) {
      const refused = await browser.submit(pathname, pathname, { password: weak });
      expect(refused.headers.location).toBe(pathname);
      expect((await browser.follow(refused)).text).toMatch(/role="alert"/);
    }
    const chosen = await browser.submit(pathname, pathname, { password: PASSWORD });
    expect(chosen.headers.location).toBe('/connexion');
  });

  it('is asked for alike by a known and an unknown address', async () => {
    const { email } = await house.readyAccount('forgetful@coach.example');
    await house.source.query(`DELETE FROM one_time_link`);
    const pages = [];
    for (const typed of [email, 'nobody@coach.example']) {
      const browser = house.browser();
      const answer = await browser.submit('/mot-de-passe/oubli', '/mot-de-passe/oubli', { email: typed });
      pages.push([answer.status, answer.headers.location, bare((await browser.follow(answer)).text)]);
      expect(await linkSentTo(typed)).toEqual(typed === email ? expect.any(String) : null);
    }
    expect(pages[1]).toEqual(pages[0]);
    const counts: { n: string }[] = await house.source.query(
      `SELECT count(*) AS n FROM one_time_link WHERE purpose = 'password_reset' GROUP BY account_id IS NULL`,
    );
    expect(counts).toEqual([{ n: '1' }, { n: '1' }]);
  });

  it('gives a new password, ends every session, and leaves the telephone as it was', async () => {
    const { email, browser, telephone } = await house.readyAccount('reset@coach.example');
    await askReset(email);
    const path = (await linkSentTo(email))!;
    await house.browser().submit(path, path, { password: OTHER_PASSWORD });
    expect((await browser.get('/compte')).status).toBe(303);
    expect((await signIn(house.browser(), email, telephone.code())).headers.location).toBe('/connexion');
    const done = await signIn(house.browser(), email, telephone.code(), OTHER_PASSWORD);
    expect(done.headers.location).toBe('/');
  });

  it('leaves at most three times an hour for one account', async () => {
    const { email } = await house.readyAccount('often@coach.example');
    for (let time = 1; time <= 3; time++) {
      await askReset(email);
      expect(await linkSentTo(email)).not.toBeNull();
      house.clock.advance(1_000);
    }
    await askReset(email);
    expect(await linkSentTo(email)).toBeNull();
  });

  it('is not sent any more once its account is closed', async () => {
    const admin = await house.viewer('admin@coach.example', 'admin');
    const { accountId } = await house.readyAccount('gone@coach.example');
    await askReset('gone@coach.example');
    await house.part(DisableAccount).execute(admin, accountId, 'départ');
    expect(await linkSentTo('gone@coach.example')).toBeNull();
  });

  it('comes by mail to whoever is invited, and opens the account', async () => {
    const lead = await house.viewer('lead-invites@coach.example', 'lead');
    const email = 'invited@coach.example';
    await house.part(InviteAccount).execute(lead, { email, name: 'Inès Roy', role: 'coach' });
    const path = (await linkSentTo(email))!;
    expect((await house.browser().get(path)).text).toContain('Bienvenue, Inès Roy');
    await house.browser().submit(path, path, { password: PASSWORD });
    await house.browser().submit('/connexion', '/connexion', { email, password: PASSWORD });
  });
});

/** A page without what differs from one device to the next. */
function bare(html: string): string {
  return html.replace(/name="_(jeton|cle)" value="[^"]*"/g, '');
}
