import { hiddenFields } from '../../support/http';
import { House, PASSWORD, signIn } from './house';

describe('signing in', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  it('takes a password and a code: the set-up link, the first code, the paper, then the account', async () => {
    const claire = await house.readyAccount('claire@coach.example');
    expect(claire.shown).toContain('Vos codes de secours');
    expect(claire.shown.match(/<li><code>/g)).toHaveLength(8);
    const account = await claire.browser.get('/compte');
    expect(account.status).toBe(200);
    expect(account.text).toContain('Cet appareil');
  });

  it('opens no page of an account with the password alone', async () => {
    const { email } = await house.readyAccount('half@coach.example');
    const browser = house.browser();
    const step = await browser.submit('/connexion', '/connexion', { email, password: PASSWORD });
    expect(step.headers.location).toBe('/connexion/code');
    const account = await browser.get('/compte');
    expect(account.status).toBe(303);
    expect(account.headers.location).toBe('/connexion?retour=%2Fcompte');
  });

  it('leads back to the page that was asked for', async () => {
    const { email, telephone } = await house.readyAccount('back@coach.example');
    const browser = house.browser();
    const asked = await browser.get('/compte');
    const page = await browser.follow(asked);
    const values = { ...hiddenFields(page.text), email, password: PASSWORD };
    const next = await browser.follow(await browser.send('/connexion', values));
    const done = await browser.send('/connexion/code', {
      ...hiddenFields(next.text),
      code: telephone.code(),
    });
    expect(done.headers.location).toBe('/compte');
    const elsewhere = await house.browser().get('/connexion?retour=https://ailleurs.example');
    expect(elsewhere.text).not.toContain('ailleurs');
  });

  it('accepts a code once, even sent twice at the same moment', async () => {
    const { email, telephone } = await house.readyAccount('once@coach.example');
    const code = telephone.code();
    const browsers = [house.browser(), house.browser(), house.browser()];
    const answers = await Promise.all(browsers.map((browser) => signIn(browser, email, code)));
    expect(answers.filter(({ headers }) => headers.location === '/')).toHaveLength(1);
    const late = await signIn(house.browser(), email, code);
    expect(late.headers.location).toBe('/connexion/code');
  });

  it('accepts the clock of a telephone half a minute off, and no earlier code than the last one', async () => {
    const { email, telephone } = await house.readyAccount('drift@coach.example');
    const early = telephone.code();
    house.clock.advance(30_000);
    expect((await signIn(house.browser(), email, telephone.code())).headers.location).toBe('/');
    expect((await signIn(house.browser(), email, early)).headers.location).toBe('/connexion/code');
    house.clock.advance(30_000);
    const old = telephone.code();
    house.clock.advance(90_000);
    expect((await signIn(house.browser(), email, old)).headers.location).toBe('/connexion/code');
  });

  it('takes a code of the paper in place of the telephone, each one once', async () => {
    const { email, shown } = await house.readyAccount('paper@coach.example');
    const [code] = [...shown.matchAll(/<li><code>([^<]+)/g)].map(([, text]) => text!);
    expect((await signIn(house.browser(), email, code!.toLowerCase())).headers.location).toBe('/');
    expect((await signIn(house.browser(), email, code!)).headers.location).toBe('/connexion/code');
  });

  it('forgets half a sign-in after ten minutes', async () => {
    const { email, telephone } = await house.readyAccount('slow@coach.example');
    const browser = house.browser();
    await browser.submit('/connexion', '/connexion', { email, password: PASSWORD });
    house.clock.advance(10 * 60_000 + 1);
    const late = await browser.submit('/connexion/code', '/connexion/code', { code: telephone.code() });
    expect((await browser.follow(late)).text).toContain('Trop de temps a passé');
  });

  it('does not show the key of the telephone to who knows the password of an enrolled account', async () => {
    const { email, browser } = await house.readyAccount('hidden@coach.example');
    await browser.submit('/compte', '/compte/telephone', { password: PASSWORD });
    const thief = house.browser();
    await thief.submit('/connexion', '/connexion', { email, password: PASSWORD });
    const page = await thief.get('/connexion/premier-code');
    expect(page.text).toContain('Trop de temps a passé');
    expect(page.text).not.toContain('<svg class="qr"');
  });

  it('says the same of an unknown address, a wrong password and a closed account', async () => {
    const { email, accountId } = await house.readyAccount('known@coach.example');
    const told = async (typed: string, password: string) => {
      const browser = house.browser();
      const answer = await browser.submit('/connexion', '/connexion', { email: typed, password });
      const page = (await browser.follow(answer)).text;
      return page.replaceAll(typed, 'ADRESSE').replace(/name="_(jeton|cle)" value="[^"]*"/g, '');
    };
    const wrong = await told(email, 'pas le bon mot de passe');
    expect(wrong).toContain('Cette adresse et ce mot de passe ne vont pas ensemble.');
    expect(await told('nobody@coach.example', PASSWORD)).toBe(wrong);
    await house.source.query(
      `INSERT INTO account_disablement (id, account_id, at, reason) VALUES (gen_random_uuid(), $1, $2, 'essai')`,
      [accountId, house.clock.now()],
    );
    expect(await told(email, PASSWORD)).toBe(wrong);
  });

  it('refuses the eleventh try on an account, right or wrong, known or not', async () => {
    const { email, telephone } = await house.readyAccount('tried@coach.example');
    for (const typed of [email, 'ghost@coach.example']) {
      const browser = house.browser();
      for (let attempt = 1; attempt <= 10; attempt++) {
        await browser.submit('/connexion', '/connexion', { email: typed, password: 'un essai au hasard' });
      }
      const eleventh = await browser.submit('/connexion', '/connexion', { email: typed, password: PASSWORD });
      expect((await browser.follow(eleventh)).text).toContain('Il y a eu trop d’essais.');
    }
    const right = await signIn(house.browser(), email, telephone.code());
    expect(right.headers.location).toBe('/connexion');
  });

  it('refuses the eleventh code, the right one included', async () => {
    const { email, telephone } = await house.readyAccount('codes@coach.example');
    const browser = house.browser();
    await browser.submit('/connexion', '/connexion', { email, password: PASSWORD });
    for (let attempt = 1; attempt <= 10; attempt++) {
      await browser.submit('/connexion/code', '/connexion/code', { code: '000000' });
    }
    const eleventh = await browser.submit('/connexion/code', '/connexion/code', { code: telephone.code() });
    expect(eleventh.headers.location).toBe('/connexion/code');
    expect((await browser.follow(eleventh)).text).toContain('Il y a eu trop d’essais.');
  });

  it('lets sixty people of one shelter in from one address', async () => {
    const { accountId } = await house.readyAccount('first-of-sixty@coach.example');
    const people = Array.from({ length: 60 }, (_, index) => `person-${index}@coach.example`);
    for (const email of people) {
      const made = await house.account(email);
      await house.source.query(
        `INSERT INTO account_password SELECT $1, hash, set_at FROM account_password WHERE account_id = $2`,
        [made.accountId, accountId],
      );
    }
    const answers = await Promise.all(
      people.map((email) =>
        house.browser().submit('/connexion', '/connexion', { email, password: PASSWORD }),
      ),
    );
    expect(answers.map(({ headers }) => headers.location)).toEqual(
      people.map(() => '/connexion/premier-code'),
    );
  }, 90_000);

  it('gives the password back to nobody: neither in the page nor in what is kept', async () => {
    const keysKept = () => house.source.query<unknown[]>('SELECT id FROM idempotency_key ORDER BY id');
    const before = await keysKept();
    const browser = house.browser();
    const typed = { email: 'who@coach.example', password: 'un secret reconnaissable' };
    const page = await browser.follow(await browser.submit('/connexion', '/connexion', typed));
    expect(page.text).toContain('who@coach.example');
    expect(page.text).not.toContain('reconnaissable');
    expect(await keysKept()).toEqual(before);
  });

  it('ends the session of this device on leaving, and asks the browser to forget', async () => {
    const { browser } = await house.readyAccount('leaving@coach.example');
    const left = await browser.submit('/deconnexion', '/deconnexion');
    expect(left.headers['clear-site-data']).toContain('cache');
    expect((await browser.get('/compte')).status).toBe(303);
  });
});
