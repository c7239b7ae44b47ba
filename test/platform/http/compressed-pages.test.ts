import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { startHttp, urlOf } from '../../support/http';

let app: NestExpressApplication;

beforeAll(async () => {
  app = await startHttp({ controllers: [] });
});

/** How the page of components leaves for a browser that says this of who asks. */
async function encodingFor(site: string | null, accepted = 'gzip, br'): Promise<string | undefined> {
  const asked = request(urlOf(app)).get('/dev/composants').set('Accept-Encoding', accepted);
  const answer = await (site === null ? asked : asked.set('Sec-Fetch-Site', site));
  expect(answer.text).toContain('Boulangerie Ramey');
  return answer.headers['content-encoding'] as string | undefined;
}

describe('a page', () => {
  it('leaves compressed for whoever follows a link of ours, or typed the address', async () => {
    expect(await encodingFor('same-origin', 'gzip')).toBe('gzip');
    expect(await encodingFor('none', 'gzip')).toBe('gzip');
  });

  it('leaves at full length when another site may have had it asked for', async () => {
    for (const site of ['cross-site', 'same-site', null, 'same-origin, none'])
      expect(await encodingFor(site)).toBeUndefined();
  });

  it('leaves at full length for who reads nothing else', async () => {
    expect(await encodingFor('same-origin', 'identity')).toBeUndefined();
  });
});
