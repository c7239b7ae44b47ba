import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { Browser, startHttp, urlOf, written } from '../../support/http';
import { NoticePages, NoticesApi, PinNotice, Undeclared } from './notice-board';

const ID = '0f0f0f0f-0000-4000-8000-000000000001';
const ABSENT = 'ffffffff-0000-4000-8000-000000000001';

let app: NestExpressApplication;
const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, token?: string) => {
  const asked = request(urlOf(app))[method](path);
  return token ? asked.set('authorization', `Bearer ${token}`) : asked;
};

beforeAll(async () => {
  app = await startHttp({ controllers: [NoticesApi, NoticePages, Undeclared], providers: [PinNotice] });
});

describe('at the API', () => {
  it('answers who holds the role', async () => {
    await ask('get', `/api/v1/notices/${ID}`, 'coach.1').expect(200, { id: ID });
  });

  it('asks a stranger to sign in, in the same words for what is there and what is not', async () => {
    const answers = await Promise.all([
      ask('get', `/api/v1/notices/${ID}`),
      ask('get', '/api/v1/nothing/there'),
      ask('post', '/api/v1/notices'),
      ask('delete', '/api/v1/notices'),
      ask('get', '/api/v1/forgotten'),
      ask('get', '/API/v1/notices'),
      ask('get', '/api/v1/notices', 'nonsense'),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.text).toBe(answers[0]!.text);
    }
  });

  it('does not read what a stranger sends, well formed or not', async () => {
    const answers = await Promise.all([
      ask('post', '/api/v1/notices').type('json').send('{"broken'),
      ask('post', '/api/v1/notices')
        .type('json')
        .send(JSON.stringify('x'.repeat(200_000))),
      ask('post', '/api/v1/notices').type('xml').send('<a/>'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  it('says the same of what is absent, reserved to others, undeclared, misnamed or unknown', async () => {
    const answers = await Promise.all([
      ask('get', `/api/v1/notices/${ABSENT}`, 'coach.1'),
      ask('get', `/api/v1/notices/${ID}/inside`, 'coach.1'),
      ask('get', '/api/v1/forgotten', 'coach.1'),
      ask('get', '/api/v1/notices/42', 'coach.1'),
      ask('get', '/api/v1/nothing/there', 'coach.1'),
      ask('put', '/api/v1/notices', 'coach.1'),
      ask('get', `/api/v1/notices/${ID}`, 'admin.1'),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(answers[0]!.text);
    }
  });

  it('lets a role declared on the handler win over the class', async () => {
    await ask('get', `/api/v1/notices/${ID}/inside`, 'lead.1').expect(200, { id: ID });
    await ask('get', '/api/v1/notices', 'lead.1').expect(404);
  });

  it('does not list the methods of a path', async () => {
    const answer = await request(urlOf(app)).options('/api/v1/notices');
    expect(answer.status).toBe(401);
    expect(answer.headers.allow).toBeUndefined();
  });

  it('takes no cookie for a token', async () => {
    const asked = request(urlOf(app)).get('/api/v1/notices').set('cookie', 's=coach.1');
    await asked.expect(401);
  });
});

describe('on pages', () => {
  it('sends a stranger to sign in, and remembers where to', async () => {
    const answer = await new Browser(app).get('/annonces/nouvelle?suite=1');
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/connexion?retour=%2Fannonces%2Fnouvelle%3Fsuite%3D1');
  });

  it('shows an open page to everybody', async () => {
    await new Browser(app).get('/tableau').expect(200, /Tableau/);
  });

  it('shows the same page for what is undeclared and what is unknown', async () => {
    const [undeclared, unknown] = [
      await new Browser(app).get('/oublie'),
      await new Browser(app).get('/nulle-part'),
    ];
    expect(undeclared.status).toBe(404);
    expect(undeclared.text).toBe(unknown.text);
    expect(unknown.text).toContain('Cette page n’existe pas');
  });
});

describe('a reading that is declared', () => {
  it('is written down with who read what', async () => {
    await ask('get', `/api/v1/notices/${ID}`, 'coach.7').expect(200);
    expect(written.reads).toContainEqual({
      actor: { kind: 'account', id: '7' },
      event: 'notice.read',
      subject: { type: 'notice', id: ID },
    });
  });

  it('is not written down when nothing was shown', async () => {
    const before = written.reads.length;
    await ask('get', `/api/v1/notices/${ABSENT}`, 'coach.8').expect(404);
    expect(written.reads).toHaveLength(before);
  });
});
