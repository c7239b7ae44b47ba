import type { CastName, Role } from '../../../support/cast';
import { authorisationMatrix } from '../../authorisation-matrix';
import { FOR_SCRIPTS, wellAsked } from '../../well-formed';
import type { Stage } from '../stage';
import type { Reader } from '../taps';

/** Who tries every route: none of them is the employer concerned, and none follows the people of others. */
const WHO: readonly CastName[] = ['nobody', 'closed', 'another', 'stranger', 'colleague', 'follower'];
/** Ends the session it is sent from. */
const LAST = /deconnexion/;

/** Everything the router knows, asked well by everybody it is not meant for, and by one it is meant for. */
export async function everyRoute(stage: Stage, only?: readonly string[]): Promise<void> {
  const about = new Map(authorisationMatrix().map(({ route, about: kind }) => [route, kind]));
  const wanted = stage.world.routes.filter(({ name }) => only?.includes(name) ?? true);
  const routes = [...wanted].sort(
    (one, other) => Number(LAST.test(one.path)) - Number(LAST.test(other.path)),
  );
  for (const { name } of routes) {
    const kind = about.get(name) ?? null;
    // An employer's page and door are for whoever holds the link: here nobody does.
    const id =
      kind && !['page', 'door', 'own-post'].includes(kind)
        ? stage.world.things[kind]!
        : stage.world.named.participant;
    for (const as of WHO.filter((one) => one !== 'follower' || !LAST.test(name))) {
      const asked = wellAsked(name, stage.world.named, id);
      const answer = await stage.visitor.ask({ ...asked, ...signed(stage.world.cast[as], name, asked) });
      stage.taps.answer(readerOf(stage.world.cast[as]), name, answer);
    }
  }
}

/** What anybody may fetch: style, icons, fonts, and what search engines ask for. */
export async function publicFiles(stage: Stage): Promise<void> {
  const files = [
    '/robots.txt',
    '/favicon.ico',
    '/sitemap.xml',
    '/.well-known/security.txt',
    '/manifest.webmanifest',
  ];
  const page = await stage.visitor.ask({ verb: 'GET', path: '/connexion', headers: { accept: 'text/html' } });
  const assets = [...page.body.toString('utf8').matchAll(/(?:href|src)="(\/[^"#]+)"/g)].map(
    ([, path]) => path!,
  );
  for (const path of [...new Set([...files, ...assets])])
    stage.taps.answer({ kind: 'nobody' }, 'GET a file', await stage.visitor.ask({ verb: 'GET', path }));
}

function readerOf({ viewer, person }: Role): Reader {
  if (person) return { kind: 'participant', id: person.participantId };
  return viewer ? { kind: 'coach', id: viewer.accountId } : { kind: 'nobody' };
}

function signed(
  { token, cookie, formToken }: Role,
  name: string,
  { body, headers = {} }: ReturnType<typeof wellAsked>,
) {
  if (/ \/api\//.test(name)) {
    const bearer: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    return { headers: { accept: 'application/json', ...bearer, ...json, ...headers }, body: asText(body) };
  }
  const base = { accept: 'text/html', ...(cookie ? { cookie } : {}) };
  if (body === undefined || name in FOR_SCRIPTS)
    return { headers: { ...base, ...headers }, body: asText(body) };
  const fields = { ...(body as Record<string, string>), _jeton: formToken ?? '' };
  const typed = { 'content-type': 'application/x-www-form-urlencoded' };
  return { headers: { ...base, ...typed }, body: new URLSearchParams(fields).toString() };
}

function asText(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}
