import { CreateAccount, DemoSignIn } from '../../../src/identity';
import { hiddenFields } from '../../support/http';
import { freshDatabase } from '../../support/database';
import { House } from './house';

describe('becoming a character of the demo world', () => {
  it('takes one button outside production, and nothing but demo accounts', async () => {
    const house = await House.open();
    const { accountId } = await house.account('nadia@demo.example', 'lead', 'dijon', true);
    const real = await house.account('real@coach.example');
    const demo = house.part(DemoSignIn);
    const [character, ...others] = await demo.characters();
    expect([character!.email, others]).toEqual(['nadia@demo.example', []]);
    const path = new URL(demo.linkFor(character!)).pathname;
    const browser = house.browser();
    expect((await browser.get(path)).text).toContain('Devenir');
    expect((await browser.get('/compte')).status).toBe(303);
    await browser.submit(path, path);
    expect((await browser.get('/compte')).status).toBe(200);
    expect((await house.browser().get('/dev/connexion')).text).not.toContain('real@coach.example');
    const pretend = await browser.submit('/dev/connexion', `/dev/connexion/${real.accountId}`);
    expect(pretend.status).toBe(404);
    expect(path).toContain(accountId);
    await house.close();
  });

  it('does not exist in production, where demo accounts open nothing', async () => {
    const { url } = await freshDatabase();
    const before = await House.open({}, url);
    const made = await before.part(CreateAccount).execute({
      email: 'nadia@demo.example',
      role: 'lead',
      territory: 'dijon',
      demo: true,
      by: { kind: 'command', id: null },
    });
    await before.close();
    const house = await House.open({ production: true, smtpUrl: 'smtp://127.0.0.1:9' }, url);
    const browser = house.browser();
    expect((await browser.get('/dev/connexion')).status).toBe(404);
    const fields = hiddenFields((await browser.get('/connexion')).text);
    expect((await browser.send(`/dev/connexion/${made.accountId}`, fields)).status).toBe(404);
    expect((await browser.get(new URL(made.setUpUrl).pathname)).text).toContain('Ce lien ne marche plus');
    expect(await house.part(DemoSignIn).characters()).toEqual([]);
    expect(() => house.part(DemoSignIn).linkFor({ id: made.accountId })).toThrow();
    await house.close();
  });
});
