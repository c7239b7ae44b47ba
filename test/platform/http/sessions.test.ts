import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Clock, type FixedClock } from '../../../src/platform/clock/clock';
import { Open } from '../../../src/platform/http/access';
import { seeOther } from '../../../src/platform/http/page';
import { Uuid, YesNo } from '../../../src/platform/http/validation';
import { AccountTries, TooManyTries } from '../../../src/platform/sessions/account-tries';
import { Sessions } from '../../../src/platform/sessions/sessions';
import { Browser, hiddenFields, NOON, partOf, startHttp, testConfig } from '../../support/http';
import { NoticePages, PinNotice } from './notice-board';

const CLAIRE = { kind: 'account' as const, id: '0c0c0c0c-0000-4000-8000-000000000001' };
const KARIM = { kind: 'account' as const, id: '0a0a0a0a-0000-4000-8000-000000000002' };
const MINUTE = 60_000;

class SignInForm {
  @Uuid() id: string;
  @YesNo({ optional: true }) shared?: boolean | null;
}

/** Signs in whoever says who he is: what identity does once it has checked. */
@Open()
@Controller()
class TrustingDoor {
  constructor(private readonly sessions: Sessions) {}

  @Post('entrer')
  async enter(
    @Body() form: SignInForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const owner = { kind: 'account' as const, id: form.id };
    await this.sessions.begin({ request, response }, owner, { sharedDevice: form.shared ?? false });
    return seeOther('/annonces/nouvelle');
  }

  @Post('sortir')
  async leave(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    await this.sessions.signOut({ request, response });
    return seeOther('/tableau');
  }
}

let app: NestExpressApplication;
let sessions: Sessions;
let clock: FixedClock;

const parts = { controllers: [NoticePages, TrustingDoor], providers: [PinNotice] };
const signedIn = async (owner = CLAIRE, shared = false): Promise<Browser> => {
  const browser = new Browser(app);
  await browser.submit('/tableau', '/entrer', { id: owner.id, shared: String(shared) });
  return browser;
};
const isIn = async (browser: Browser) => (await browser.get('/annonces/nouvelle')).status === 200;

beforeAll(async () => {
  app = await startHttp(parts);
  sessions = app.get(Sessions);
  clock = partOf(app, Clock) as FixedClock;
});
beforeEach(async () => {
  clock.moveTo(NOON);
  await Promise.all([sessions.endAll(CLAIRE), sessions.endAll(KARIM)]);
});

describe('a session', () => {
  it('opens the pages of who is signed in, and keeps only a hash', async () => {
    const browser = new Browser(app);
    const answer = await browser.submit('/tableau', '/entrer', { id: CLAIRE.id });
    const cookie = String(answer.headers['set-cookie']);
    const token = /s=([\w-]{43})/.exec(cookie)![1]!;
    expect(cookie).toMatch(/s=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax/);
    expect(await isIn(browser)).toBe(true);
    expect(JSON.stringify(await app.get(DataSource).query('select * from session'))).not.toContain(token);
  });

  it('begins under a new token at each sign-in, and the old one opens nothing', async () => {
    const browser = await signedIn();
    await browser.submit('/annonces/nouvelle', '/entrer', { id: CLAIRE.id });
    expect(await sessions.list(CLAIRE)).toHaveLength(1);
    expect(await isIn(browser)).toBe(true);
  });

  it('ends after four hours unused, and after twelve whatever happens', async () => {
    const [idle, busy] = [await signedIn(), await signedIn()];
    for (let hour = 1; hour <= 11; hour++) {
      clock.advance(60 * MINUTE);
      expect(await isIn(busy)).toBe(true);
    }
    expect(await isIn(idle)).toBe(false);
    clock.advance(61 * MINUTE);
    expect(await isIn(busy)).toBe(false);
  });

  it('ends after a quarter of an hour on a shared device, whose browser forgets it when it closes', async () => {
    const browser = new Browser(app);
    const answer = await browser.submit('/tableau', '/entrer', { id: CLAIRE.id, shared: 'oui' });
    expect(String(answer.headers['set-cookie'])).toMatch(/s=[\w-]{43}; Path=\/; HttpOnly/);
    clock.advance(14 * MINUTE);
    expect(await isIn(browser)).toBe(true);
    clock.advance(15 * MINUTE);
    expect(await isIn(browser)).toBe(false);
  });

  it('can be listed and ended by its owner, not by another', async () => {
    const [phone, desk] = [await signedIn(), await signedIn()];
    const [first, second] = await sessions.list(CLAIRE);
    expect(await sessions.end(first!.id, KARIM)).toBe(false);
    await sessions.end(first!.id, CLAIRE);
    await sessions.end(second!.id, CLAIRE);
    expect([await isIn(phone), await isIn(desk)]).toEqual([false, false]);
  });

  it('ends at once, on every device, when an account is disabled', async () => {
    const browsers = [await signedIn(), await signedIn(), await signedIn(KARIM)];
    expect(await sessions.endAll(CLAIRE)).toBe(2);
    expect(await Promise.all(browsers.map(isIn))).toEqual([false, false, true]);
  });

  it('is forgotten by the browser when she leaves', async () => {
    const browser = await signedIn();
    const answer = await browser.submit('/annonces/nouvelle', '/sortir');
    expect(answer.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    expect(await isIn(browser)).toBe(false);
  });

  it('opens nothing at the API', async () => {
    const browser = await signedIn();
    const answer = await browser.agent.get('/api/v1/notices');
    expect(answer.status).toBe(401);
  });

  it('cannot be guessed from a malformed cookie', async () => {
    for (const cookie of [
      's=',
      's=abc',
      `s=${'a'.repeat(43)}`,
      `s=${'a'.repeat(5_000)}`,
      's=%00',
      's="; drop',
    ]) {
      const answer = await new Browser(app).get('/annonces/nouvelle').set('cookie', cookie);
      expect(answer.status).toBe(303);
    }
  });

  it('is bound to the host and to https where the site is served over it', async () => {
    const secure = await startHttp({ ...parts, config: testConfig({ BASE_URL: 'https://exemple.fr' }) });
    const { headers } = await new Browser(secure).get('/tableau');
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-p=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });
});

describe('what was being written when the session ended', () => {
  const typed = { title: '', words: 'Longue note' };
  const sendTooLate = async (browser: Browser) => {
    const keys = hiddenFields((await browser.get('/annonces/nouvelle')).text);
    clock.advance(5 * 60 * MINUTE);
    return browser.send('/annonces', { ...keys, ...typed }).set('sec-fetch-site', 'same-origin');
  };

  it('waits on its page for the same person', async () => {
    const browser = await signedIn();
    const answer = await sendTooLate(browser);
    expect(answer.headers.location).toBe('/connexion?retour=%2Fannonces%2Fnouvelle');
    await browser.submit('/tableau', '/entrer', { id: CLAIRE.id });
    expect((await browser.get('/annonces/nouvelle')).text).toContain('>Longue note</textarea>');
  });

  it('is not shown to the next person on the device', async () => {
    const browser = await signedIn();
    await sendTooLate(browser);
    await browser.submit('/tableau', '/entrer', { id: KARIM.id });
    expect((await browser.get('/annonces/nouvelle')).text).not.toContain('Longue note');
  });

  it('comes back when its page was opened under an earlier session', async () => {
    const browser = await signedIn();
    const keys = hiddenFields((await browser.get('/annonces/nouvelle')).text);
    await browser.submit('/tableau', '/entrer', { id: CLAIRE.id });
    const answer = await browser
      .send('/annonces', { ...keys, ...typed })
      .set('sec-fetch-site', 'same-origin');
    expect(answer.headers.location).toBe('/annonces/nouvelle');
    expect((await browser.follow(answer)).text).toMatch(/plus valable.*>Longue note<\/textarea>/s);
  });
});

describe('tries', () => {
  it('are counted by account: ten, then a delay, for this account alone', async () => {
    const tries = app.get(AccountTries);
    for (let tried = 1; tried <= 10; tried++) await tries.count('password', 'Claire@exemple.fr');
    const eleventh = tries.count('password', ' claire@EXEMPLE.fr');
    await expect(eleventh).rejects.toThrow(TooManyTries);
    await expect(eleventh).rejects.toMatchObject({ status: 429, retryAfter: expect.any(Number) });
    await tries.count('password', 'karim@exemple.fr');
    await tries.count('code', 'claire@exemple.fr');
  });

  it('are counted once each, however many come at the same time', async () => {
    const tries = app.get(AccountTries);
    const all = await Promise.allSettled(
      Array.from({ length: 30 }, () => tries.count('password', 'rush@exemple.fr')),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });

  it('start again after a right one, and name nobody in the database', async () => {
    const tries = app.get(AccountTries);
    for (let tried = 1; tried <= 25; tried++) {
      await tries.count('password', 'leila@exemple.fr');
      await tries.forget('password', 'leila@exemple.fr');
    }
    expect(JSON.stringify(await app.get(DataSource).query('select * from rate_limit'))).not.toMatch(
      /exemple|@/,
    );
  });
});
