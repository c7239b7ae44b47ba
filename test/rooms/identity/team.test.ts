import { Caseload, InviteAgain } from '../../../src/identity';
import { SYSTEM } from '../../../src/platform/acts/act';
import { Acts } from '../../../src/platform/acts/acts';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { SentMail } from '../../../src/platform/mail/sent-mail.entity';
import type { Browser } from '../../support/http';
import { House, PASSWORD, signIn } from './house';

const AMINA = 'aaaaaaaa-0000-4000-8000-000000000001';

describe("a lead's team", () => {
  let house: House;
  let lead: Browser;
  beforeAll(async () => {
    house = await House.open();
    lead = (await house.readyAccount('nadia@coach.example', 'lead')).browser;
  });
  afterAll(() => house.close());

  it('is that of her territory, and grows by invitation', async () => {
    const wanted = { name: 'Inès Roy', email: 'ines@coach.example', role: 'coach' };
    const sent = await lead.submit('/equipe/inviter', '/equipe/inviter', wanted);
    expect((await lead.follow(sent)).text).toContain('L’invitation part vers ines@coach.example.');
    const taken = await lead.submit('/equipe/inviter', '/equipe/inviter', wanted);
    expect((await lead.follow(taken)).text).toContain('Un compte existe déjà avec cette adresse.');
    await house.account('elsewhere@coach.example', 'coach', 'lille');
    const list = (await lead.get('/equipe')).text;
    expect(list).toContain('Inès Roy');
    expect(list).not.toContain('Elsewhere');
  });

  it('passes a coach’s people on from a day, and the coach back under cover', async () => {
    const [from, to] = [
      await house.viewer('leaving@coach.example'),
      await house.viewer('taking@coach.example'),
    ];
    await house
      .part(Acts)
      .perform({ by: SYSTEM, name: 'test.assign' }, (act) =>
        house.part(Caseload).assign(act, { coachId: from.accountId, participantId: AMINA }),
      );
    const path = `/equipe/${from.accountId}`;
    expect((await lead.get(path)).text).toContain('1\u00A0personne');
    const days = { colleague: to.accountId, startsOn: '24/11/2026', endsOn: '23/11/2026' };
    const reversed = await lead.submit(`${path}/remplacement`, `${path}/remplacement`, days);
    expect((await lead.follow(reversed)).text).toContain('Le dernier jour vient avant le premier.');
    await lead.submit(`${path}/remplacement`, `${path}/remplacement`, { ...days, startsOn: '23/11/2026' });
    expect(await house.part(Caseload).follows(to, AMINA)).toBe(true);
    const relay = { colleague: to.accountId, startsOn: '23/11/2026' };
    await lead.submit(`${path}/relais`, `${path}/relais`, relay);
    expect(await house.part(Caseload).caseloadOf(from)).toEqual([]);
    expect(await house.part(Caseload).caseloadOf(to)).toEqual([AMINA]);
  });

  it('closes an account, and opens it again from an invitation: nothing of before works', async () => {
    const coach = await house.readyAccount('back@coach.example');
    const path = `/equipe/${coach.accountId}`;
    await lead.submit(`${path}/fermeture`, `${path}/fermeture`, { reason: 'départ' });
    expect((await lead.get(path)).text).toContain('Compte fermé');
    expect((await coach.browser.get('/compte')).status).toBe(303);
    await lead.submit(path, `${path}/invitation`);
    expect((await lead.get(path)).text).not.toContain('Compte fermé');
    const before = await signIn(house.browser(), coach.email, coach.telephone.code());
    expect(before.headers.location).toBe('/connexion');
    await house.part(OutboxWorker).drain();
    const mails = await house.source.manager.find(SentMail);
    const mail = mails.find(({ recipient }) => recipient === coach.email)!;
    const link = new URL(/https?:\/\/\S+/.exec(mail.text!)![0]).pathname;
    await house.browser().submit(link, link, { password: PASSWORD });
    const step = await house
      .browser()
      .submit('/connexion', '/connexion', { email: coach.email, password: PASSWORD });
    expect(step.headers.location).toBe('/connexion/premier-code');
    const records = await house.source.query(
      'SELECT reason, lifted_at FROM account_disablement WHERE account_id = $1',
      [coach.accountId],
    );
    expect(records).toEqual([{ reason: 'départ', lifted_at: house.clock.now() }]);
  });

  it('is not there for a coach, nor a colleague of another territory for a lead', async () => {
    const coach = await house.readyAccount('curious@coach.example');
    const far = await house.account('far@coach.example', 'coach', 'lille');
    const absent = '/equipe/00000000-0000-4000-8000-000000000000';
    for (const path of ['/equipe', '/equipe/inviter', `/equipe/${coach.accountId}`]) {
      expect((await coach.browser.get(path)).status).toBe(404);
    }
    const foreign = await lead.get(`/equipe/${far.accountId}`);
    expect([foreign.status, foreign.text]).toEqual([404, (await lead.get(absent)).text]);
    const viewer = await house.viewer('other-lead@coach.example', 'lead', 'lille');
    await expect(house.part(InviteAgain).execute(viewer, coach.accountId)).rejects.toMatchObject({
      status: 404,
    });
    await expect(house.part(InviteAgain).execute(viewer, viewer.accountId)).rejects.toMatchObject({
      status: 404,
    });
  });
});
