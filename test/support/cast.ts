import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import {
  CreateAccount,
  DisableAccount,
  IssueApiToken,
  type Role as RoleName,
  type Viewer,
} from '../../src/identity';
import { WelcomeParticipant } from '../../src/people';
import { SYSTEM } from '../../src/platform/acts/act';
import { FormTokens } from '../../src/platform/sessions/form-tokens';
import { Sessions } from '../../src/platform/sessions/sessions';
import { Programmes } from '../../src/programmes';
import { signInHerself } from './herself';

const TERRITORIES = { nobody: null, admin: null, stranger: 'lyon' } as const;

/** One of each kind of actor, seen from what belongs to `follower`: a coach of Dijon, her people, her openings. */
const ACCOUNTS = ['nobody', 'closed', 'follower', 'colleague', 'stranger', 'lead', 'admin'] as const;
/** People the follower accompanies, each at her own door. */
const PEOPLE = ['herself', 'another'] as const;
export const CAST = [...ACCOUNTS, ...PEOPLE] as const;
export type CastName = (typeof CAST)[number];

/** Somebody, with what she holds to get in. `nobody` holds nothing but a visit: forms come back to it. */
export interface Role {
  readonly viewer: Viewer | null;
  readonly person: { readonly participantId: string; readonly territoryId: string } | null;
  readonly token: string | null;
  readonly cookie: string | null;
  readonly formToken: string | null;
}
export type Cast = Readonly<Record<CastName, Role>>;

/**
 * Makes them all: a coach (`follower`), another of the same territory (`colleague`), one of Lyon (`stranger`), the
 * lead of Dijon, an admin, a coach of Dijon whose account is closed, nobody, and two people the follower accompanies.
 */
export async function castOf(app: NestExpressApplication): Promise<Cast> {
  const roles: [CastName, Role][] = [];
  for (const name of ACCOUNTS)
    roles.push([name, name === 'nobody' ? visitor(app) : await somebody(app, name)]);
  const { follower } = Object.fromEntries(roles) as Cast;
  for (const name of PEOPLE) roles.push([name, await personFollowedBy(app, follower!.viewer!, name)]);
  const cast = Object.fromEntries(roles) as Cast;
  return { ...cast, closed: await closed(app, cast.closed, cast.admin.viewer!) };
}

/** An account with a token and a session. Demo people aside: production knows none. */
export async function somebody(
  app: NestExpressApplication,
  name: string,
  { role = roleOf(name), territory = territoryOf(name) }: { role?: RoleName; territory?: string | null } = {},
): Promise<Role> {
  const part = partsOf(app);
  const email = `${name}@maison.example`;
  const called = name[0]!.toUpperCase() + name.slice(1);
  const { accountId } = await part(CreateAccount).execute({
    email,
    role,
    territory,
    name: called,
    by: SYSTEM,
  });
  const territoryId = territory ? (await part(Programmes).territoryOfCode(territory))!.id : null;
  const actor = { kind: 'account', id: accountId } as const;
  const viewer = { accountId, role, territoryId, name: called, actor };
  const token = await part(IssueApiToken).execute({ email, by: SYSTEM });
  return { viewer, person: null, token, ...(await session(app, accountId)) };
}

async function personFollowedBy(app: NestExpressApplication, viewer: Viewer, name: string): Promise<Role> {
  const details = { firstName: name[0]!.toUpperCase() + name.slice(1), lastName: 'Roy' };
  const { id } = await partsOf(app)(WelcomeParticipant).execute(viewer, details);
  const person = { participantId: id, territoryId: viewer.territoryId! };
  return { viewer: null, person, token: null, ...(await signInHerself(app, id, person.territoryId)) };
}

/** A session of this account, as a browser would hold it. */
export async function session(app: NestExpressApplication, accountId: string) {
  const set: string[] = [];
  const response = {
    cookie: (name: string, value: string) => set.push(`${name}=${value}`),
    clearCookie: () => undefined,
  } as unknown as Response;
  const request = { path: '/', headers: {} } as Request;
  await partsOf(app)(Sessions).begin({ request, response }, { kind: 'account', id: accountId });
  return { cookie: set[0]!, formToken: formTokenFor(app, set[0]!) };
}

/** Her token is from before; her session is even begun after, as if somebody had kept a way in. */
async function closed(app: NestExpressApplication, { viewer, token }: Role, admin: Viewer): Promise<Role> {
  await partsOf(app)(DisableAccount).execute(admin, viewer!.accountId, 'Départ');
  return { viewer, person: null, token, ...(await session(app, viewer!.accountId)) };
}

function visitor(app: NestExpressApplication): Role {
  const set: string[] = [];
  const response = { cookie: (name: string, value: string) => set.push(`${name}=${value}`) };
  const request = { path: '/', headers: {} } as Request;
  const formToken = partsOf(app)(FormTokens).for(request, response as unknown as Response);
  return { viewer: null, person: null, token: null, cookie: set[0]!, formToken };
}

function formTokenFor(app: NestExpressApplication, cookie: string): string {
  return partsOf(app)(FormTokens).for({ path: '/', headers: { cookie } } as Request, {} as Response);
}

function partsOf(app: NestExpressApplication) {
  return <T>(token: abstract new (...args: never[]) => T): T => app.get<T>(token as never, { strict: false });
}

function roleOf(name: string): RoleName {
  return name === 'lead' || name === 'admin' ? name : 'coach';
}

function territoryOf(name: string): string | null {
  return name in TERRITORIES ? TERRITORIES[name as keyof typeof TERRITORIES] : 'dijon';
}
