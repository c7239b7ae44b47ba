import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/platform/config/config';
import { freePort } from '../../src/platform/database/embedded/free-port';
import { refuseTellingIdentity } from '../../src/neutral-identity';
import { entremise } from '../commands/command-line';
import { Workshop } from '../platform/embedded-postgres/workshop';

jest.setTimeout(60_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

it.each([
  ['BRAND_NAME', 'Coach Emploi 21', 'Coach Emploi'],
  ['MAIL_FROM', 'claire@chrs-dijon.example', 'chrs'],
  ['BASE_URL', 'https://emploi-hebergement.example', 'hebergement'],
])('a service whose %s tells whom we accompany does not start, and says why', async (name, value, word) => {
  const folder = workshop.dataFolder();
  const environment = { ENTREMISE_DATA: folder, PORT: String(await freePort()), [name]: value };
  const { status, stdout, stderr } = await entremise(['serve'], { environment });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toMatch(new RegExp(`^${name} contains "${word}", .*\\.$`));
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
});

const NEUTRAL = {
  brandName: 'Entremise',
  mailFrom: 'bonjour@entremise.example',
  baseUrl: 'https://entremise.example',
};
const refusing = (given: Partial<typeof NEUTRAL>) => () =>
  refuseTellingIdentity({ ...NEUTRAL, ...given } as unknown as Config);

describe('our own identity', () => {
  it('may be any that tells nothing', () => {
    expect(refusing({})).not.toThrow();
    expect(refusing({ brandName: 'Emploi Côte-d’Or', baseUrl: 'http://127.0.0.1:3000' })).not.toThrow();
  });

  it.each([
    ['BRAND_NAME', { brandName: 'CHRS Emploi' }, 'CHRS'],
    ['BRAND_NAME', { brandName: 'Dijon Solidarités' }, 'Solidarités'],
    ['BRAND_NAME', { brandName: 'Adefo emploi' }, 'Adefo'],
    ['MAIL_FROM', { mailFrom: 'coach@entremise.example' }, 'coach'],
    ['MAIL_FROM', { mailFrom: 'bonjour@adefo-chrs.example' }, 'adefo'],
    ['BASE_URL', { baseUrl: 'https://chrsdijon.example' }, 'chrs'],
    ['BASE_URL', { baseUrl: 'https://emploi.insertion-dijon.example/' }, 'insertion'],
  ])('%s is refused for a telling word: %o', (name, given, word) => {
    expect(refusing(given)).toThrow(new RegExp(`^${name} contains "${word}", `));
  });
});
