import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotPlain } from '../../../src/platform/views/plain-model';
import { TEMPLATES, UnknownTemplate, ViewRenderer } from '../../../src/platform/views/view-renderer';
import { testConfig } from '../../support/http';

const views = new ViewRenderer(testConfig());
const inProduction = new ViewRenderer(
  testConfig({
    NODE_ENV: 'production',
    BASE_URL: 'https://exemple.fr',
    SMTP_URL: 'smtp://127.0.0.1:2',
    MAIL_FROM: 'a@exemple.fr',
  }),
);

const PAGE = {
  brand: 'Marque',
  path: '/',
  signedIn: false,
  links: [],
  flash: null,
  token: '',
  oneTimeKey: '',
};
const error = (said: Record<string, unknown>) => ({
  status: 404,
  title: 'Titre',
  detail: null,
  errors: [],
  requestId: null,
  resend: null,
  page: PAGE,
  ...said,
});

describe('what a template is given', () => {
  it('is escaped, wherever it is printed', () => {
    const html = views.render('public/erreur', error({ title: '"><script>alert(1)</script>' }));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('leads nowhere when it is not an address of ours, https, mail or phone', () => {
    for (const action of [
      'javascript:alert(1)',
      '//ailleurs.example',
      '/\\ailleurs.example',
      'data:text/html,x',
      ' /x',
    ]) {
      const html = views.render('public/erreur', error({ resend: { action, fields: [] } }));
      expect(html).toContain('action="#"');
    }
  });

  it('must be plain data: an entity, a function or a getter is refused before anything is printed', () => {
    class Person {
      name = 'Samira';
    }
    for (const errors of [[new Person()], [() => 'x'], new Map(), Symbol('x')]) {
      expect(() => views.render('public/erreur', error({ errors }))).toThrow(NotPlain);
    }
  });

  it('does not open the prototype, even by name', () => {
    const html = views.render(
      'public/erreur',
      error({ errors: [JSON.parse('{"message":"ok","__proto__":{"x":1}}')] }),
    );
    expect(html).toContain('<li>ok</li>');
    expect(() => views.render('constructor', {})).toThrow(UnknownTemplate);
    expect(() => views.render('../package', {})).toThrow(UnknownTemplate);
  });

  it('must hold every name that is printed, outside production', () => {
    const { title: _, ...incomplete } = error({});
    expect(() => views.render('public/erreur', incomplete)).toThrow(/title/);
    expect(inProduction.render('public/erreur', incomplete)).toContain('<h1></h1>');
  });

  it('cannot bring a template of its own', () => {
    expect(views.render('public/erreur', error({ title: '{{page.brand}}{{> layouts/page}}' }))).toContain(
      '{{page.brand}}',
    );
  });
});

it('every template on disk can be read', () => {
  const names = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.slice(0, -4));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names)
    expect(() => views.render(name, {})).not.toThrow(/Parse error|There is no template/);
});

describe('style', () => {
  const folder = join(TEMPLATES, 'assets');
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const css = (names: readonly string[]) =>
    names.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const EVERYWHERE = ['base.css', 'components.css', 'tokens.css'];

  const DOORS = {
    'badges.css': 1_000,
    'employer.css': 2_000,
    'paper.css': 3_500,
    'participant.css': 2_500,
    'team.css': 3_500,
  };

  it('stays small: what every door shares, and what one door alone needs smaller still', () => {
    expect(files.sort()).toEqual([...EVERYWHERE, ...Object.keys(DOORS)].sort());
    expect(Buffer.byteLength(css(EVERYWHERE))).toBeLessThan(11_500);
    for (const [file, most] of Object.entries(DOORS))
      expect({ file, bytes: Buffer.byteLength(css([file])) < most }).toEqual({ file, bytes: true });
  });

  it('reads in both directions, nothing from elsewhere', () => {
    expect(css(files)).not.toMatch(
      /@import|https?:|\b(margin|padding|border)-(left|right|top|bottom)\b|[^-]\b(left|right):/,
    );
  });
});
