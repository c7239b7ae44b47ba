import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AccessCard } from '../../src/identity/access-cards/access-card.entity';
import { Clock } from '../../src/platform/clock/clock';
import { FormTokens } from '../../src/platform/sessions/form-tokens';
import { Sessions } from '../../src/platform/sessions/sessions';
import { Browser, partOf, urlOf } from './http';

/**
 * A session of this person at her own door, as a browser would hold it: with a card of hers when she has none
 * yet. `remembered`: on a telephone of her own.
 */
export async function signInHerself(
  app: NestExpressApplication,
  participantId: string,
  territoryId: string,
  { remembered = false }: { remembered?: boolean } = {},
): Promise<{ cookie: string; formToken: string }> {
  await holdingACard(app, participantId, territoryId);
  const set: string[] = [];
  const response = {
    cookie: (name: string, value: string) => set.push(`${name}=${value}`),
    clearCookie: () => undefined,
  } as unknown as Response;
  const request = { path: '/', headers: {} } as Request;
  const owner = { kind: 'participant', id: participantId } as const;
  const device = { remembered, sharedDevice: !remembered };
  await partOf(app, Sessions).begin({ request, response }, owner, device);
  const cookie = set[0]!;
  const asked = { path: '/', headers: { cookie } } as Request;
  return { cookie, formToken: partOf(app, FormTokens).for(asked, {} as Response) };
}

/** A browser in which this person is signed in at her own door. */
export async function herBrowser(
  app: NestExpressApplication,
  participantId: string,
  territoryId: string,
): Promise<Browser> {
  const { cookie } = await signInHerself(app, participantId, territoryId);
  const browser = new Browser(app);
  browser.agent.jar.setCookie(cookie, new URL(urlOf(app)).hostname, '/');
  return browser;
}

async function holdingACard(app: NestExpressApplication, participantId: string, territoryId: string) {
  const { manager } = partOf(app, DataSource);
  if (await manager.existsBy(AccessCard, { participantId })) return;
  const [id, madeBy] = [randomUUID(), randomUUID()];
  const secrets = { tokenHash: `token ${id}`, code: 'MURE-0000', codeIndex: `code ${id}` };
  const made = { madeAt: partOf(app, Clock).now(), madeBy, demo: false };
  await manager.insert(AccessCard, { id, participantId, territoryId, ...secrets, ...made });
}
