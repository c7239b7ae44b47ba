import request from 'supertest';
import { Caseload, DisableAccount, InviteAccount, IssueApiToken, ROLES } from '../../../src/identity';
import { AuditTrail } from '../../../src/audit';
import { Acts } from '../../../src/platform/acts/acts';
import { SYSTEM } from '../../../src/platform/acts/act';
import { bearerTokenOf, Principals } from '../../../src/platform/http/access';
import { urlOf } from '../../support/http';
import { House, PASSWORD, signIn } from './house';

const COMMAND = { kind: 'command', id: null } as const;

describe('closing an account', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  /** Whether the API recognises this token. */
  async function opens(token: string): Promise<boolean> {
    const asked = { path: '/api/v1/x', headers: { authorization: `Bearer ${token}` } } as never;
    expect(bearerTokenOf(asked)).toBe(token);
    return (await house.part(Principals).principalOf(asked)) !== null;
  }

  it('ends sessions, token, links, half sign-ins and password at once', async () => {
    const lead = await house.viewer('lead@coach.example', 'lead');
    const { accountId, email, browser, telephone } = await house.readyAccount('leaves@coach.example');
    const token = await house.part(IssueApiToken).execute({ email, by: COMMAND });
    const half = house.browser();
    await half.submit('/connexion', '/connexion', { email, password: PASSWORD });
    await house.browser().submit('/mot-de-passe/oubli', '/mot-de-passe/oubli', { email });
    expect([await opens(token), (await browser.get('/compte')).status]).toEqual([true, 200]);

    await house.part(DisableAccount).execute(lead, accountId, 'départ vendredi 18 h');

    expect([await opens(token), (await browser.get('/compte')).status]).toEqual([false, 303]);
    const code = await half.submit('/connexion/code', '/connexion/code', { code: telephone.code() });
    expect(code.headers.location).toBe('/connexion/code');
    expect((await signIn(house.browser(), email, telephone.code())).headers.location).toBe('/connexion');
    const left = [
      'session',
      'api_token',
      'one_time_link',
      'account_password',
      'second_factor',
      'recovery_code',
      'pending_sign_in',
    ];
    for (const table of left) {
      const whose = table === 'session' ? 'owner_id' : 'account_id';
      const unused = table === 'one_time_link' ? 'AND used_at IS NULL' : '';
      const rows = await house.source.query(`SELECT 1 FROM ${table} WHERE ${whose} = $1 ${unused}`, [
        accountId,
      ]);
      expect([table, rows]).toEqual([table, []]);
    }
    await expect(house.part(IssueApiToken).execute({ email, by: COMMAND })).rejects.toThrow(
      'no open account',
    );
  });

  it('is remembered with who decided, when and why', async () => {
    const lead = await house.viewer('lead-why@coach.example', 'lead');
    const { accountId } = await house.account('remembered@coach.example');
    await house.part(DisableAccount).execute(lead, accountId, 'fin de contrat');
    const rows = await house.source.query(
      `SELECT by, at, reason FROM account_disablement WHERE account_id = $1`,
      [accountId],
    );
    expect(rows).toEqual([{ by: lead.accountId, at: house.clock.now(), reason: 'fin de contrat' }]);
    const [line] = await house.part(AuditTrail).about({ type: 'account', id: accountId });
    expect(line).toMatchObject({ event: 'account.disable', actor: { kind: 'account', id: lead.accountId } });
  });

  it('is for a lead in her territory and for an admin, never for a coach, never for oneself', async () => {
    const { accountId } = await house.account('target@coach.example');
    const elsewhere = await house.viewer('lead-lille@coach.example', 'lead', 'lille');
    const coach = await house.viewer('coach-a@coach.example');
    const lead = await house.viewer('lead-self@coach.example', 'lead');
    const close = house.part(DisableAccount);
    await expect(close.execute(elsewhere, accountId, 'x')).rejects.toMatchObject({ status: 404 });
    await expect(close.execute(coach, accountId, 'x')).rejects.toMatchObject({ status: 404 });
    await expect(close.execute(lead, lead.accountId, 'x')).rejects.toMatchObject({ status: 422 });
    const admin = await house.viewer('admin@coach.example', 'admin');
    await close.execute(admin, accountId, 'x');
    await expect(close.execute(admin, accountId, 'x')).rejects.toMatchObject({ status: 404 });
  });

  it('leaves her people waiting for a relay, told to the lead by id', async () => {
    const lead = await house.viewer('lead-relay@coach.example', 'lead', 'nice');
    const { accountId: coachId } = await house.account('gone@coach.example', 'coach', 'nice');
    const participantId = '11111111-1111-4111-8111-111111111111';
    const caseload = house.part(Caseload);
    await house
      .part(Acts)
      .perform({ by: SYSTEM, name: 'test.assign' }, (act) =>
        caseload.assign(act, { coachId, participantId }),
      );
    expect(await caseload.toPassOn(lead)).toEqual([]);
    await house.part(DisableAccount).execute(lead, coachId, 'départ');
    expect(await caseload.toPassOn(lead)).toEqual([{ coachId, participantId }]);
    expect(await caseload.toPassOn(await house.viewer('lead-bdx@coach.example', 'lead', 'bordeaux'))).toEqual(
      [],
    );
  });
});

describe('accounts and tokens', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(() => house.close());

  it('holds one account per address, however it is written, and needs a territory that exists', async () => {
    await house.account('one@coach.example');
    await expect(house.account('  ONE@Coach.example ')).rejects.toMatchObject({ status: 409 });
    await expect(house.account('two@coach.example', 'coach', 'atlantide')).rejects.toThrow('dijon');
    await expect(house.account('pas une adresse')).rejects.toMatchObject({ field: 'email' });
    await expect(house.account('admin@coach.example', 'admin', '')).resolves.toMatchObject({
      setUpUrl: expect.stringContaining('/mot-de-passe/'),
    });
  });

  it('keeps neither address, nor secret, nor token readable in its tables', async () => {
    const { email } = await house.readyAccount('sealed@coach.example');
    const token = await house.part(IssueApiToken).execute({ email, by: COMMAND });
    const tables = [
      'account',
      'account_password',
      'second_factor',
      'api_token',
      'session',
      'one_time_link',
      'audit_entry',
      'outbox_message',
    ];
    const dumps = await Promise.all(tables.map((table) => house.source.query(`SELECT * FROM ${table}`)));
    const dump = JSON.stringify(dumps);
    expect(dump).not.toContain('sealed@coach');
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(PASSWORD);
  });

  it('opens the API by its token only, and pages by the session only', async () => {
    const { email, browser } = await house.readyAccount('doors@coach.example');
    const token = await house.part(IssueApiToken).execute({ email, by: COMMAND });
    expect((await browser.get('/compte')).status).toBe(200);
    const page = await request(urlOf(house.app)).get('/compte').set('Authorization', `Bearer ${token}`);
    expect(page.status).toBe(303);
    const api = (headers: object) => ({ path: '/api/v1/x', headers }) as never;
    const recognise = (asked: never) => house.part(Principals).principalOf(asked);
    expect(await recognise(api({ authorization: `Bearer ${token}` }))).toMatchObject({ roles: ['coach'] });
    house.clock.advance(366 * 86_400_000);
    expect(await recognise(api({ authorization: `Bearer ${token}` }))).toBeNull();
  });

  it('lets a lead invite to her own territory only, and a coach nobody', async () => {
    const lead = await house.viewer('lead@coach.example', 'lead', 'lille');
    const coach = await house.viewer('coach@coach.example');
    const invite = house.part(InviteAccount);
    const dijon = await house.territoryId('dijon');
    const wanted = { email: 'new@coach.example', name: 'Noé', role: 'coach', territoryId: dijon } as const;
    const { accountId } = await invite.execute(lead, wanted);
    const [row] = await house.source.query('SELECT territory_id FROM account WHERE id = $1', [accountId]);
    expect(row.territory_id).toBe(await house.territoryId('lille'));
    await expect(
      invite.execute(lead, { ...wanted, email: 'a@coach.example', role: 'admin' }),
    ).rejects.toMatchObject({ status: 404 });
    for (const role of ROLES) {
      await expect(
        invite.execute(coach, { ...wanted, email: 'b@coach.example', role }),
      ).rejects.toMatchObject({ status: 404 });
    }
  });

  it('shows where one is signed in, and ends another device from here', async () => {
    const { email, browser, telephone } = await house.readyAccount('devices@coach.example');
    const other = house.browser();
    await signIn(other, email, telephone.code());
    const page = await browser.get('/compte');
    const [, path] = /action="(\/compte\/appareils\/[^"]+\/fin)"/.exec(page.text)!;
    expect((await other.get('/compte')).status).toBe(200);
    await browser.submit('/compte', path!);
    expect((await other.get('/compte')).status).toBe(303);
    expect((await browser.get('/compte')).text).not.toContain('Un autre appareil');
  });

  it('changes the telephone after the password, and signs the other devices out', async () => {
    const { email, browser, telephone } = await house.readyAccount('phone@coach.example');
    const other = house.browser();
    await signIn(other, email, telephone.code());
    const refused = await browser.submit('/compte', '/compte/telephone', { password: 'ce n’est pas lui' });
    expect(refused.headers.location).toBe('/compte');
    await browser.submit('/compte', '/compte/telephone', { password: PASSWORD });
    const page = await browser.get('/compte/telephone');
    const before = telephone.code();
    telephone.scan(page.text);
    const wrong = await browser.submit('/compte/telephone', '/compte/telephone/code', { code: before });
    expect(wrong.headers.location).toBe('/compte/telephone');
    const done = await browser.submit('/compte/telephone', '/compte/telephone/code', {
      code: telephone.code(),
    });
    expect(done.text).toContain('Vos codes de secours');
    expect((await other.get('/compte')).status).toBe(303);
    expect((await browser.get('/compte')).status).toBe(200);
    house.clock.advance(60_000);
    expect((await signIn(house.browser(), email, telephone.code())).headers.location).toBe('/');
  });
});
