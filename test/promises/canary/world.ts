import { SystemClock } from '../../../src/platform/clock/clock';
import type { DisclosureTopic } from '../../../src/reference';
import { PRODUCTION, WholeApp } from '../../support/whole-app';
import { Belongings, KINDS } from '../belongings';
import { type DeclaredRoute, declaredRoutes } from '../declared-routes';
import type { Named } from '../well-formed';
import { type Door, giveAddress, giveDoor } from './doors';
import { Making } from './making';
import { makeOddRows } from './odd-rows';
import { type Plan, PLANS } from './plans';
import { plant } from './planting';

/** One plan carried out up to her yes: interested, talked to, her choices recorded; nothing approved or sent yet. */
export interface Introduced {
  readonly plan: Plan;
  readonly items: Plan['items'];
  readonly personId: string;
  readonly introductionId: string;
  readonly openingId: string;
  readonly employerId: string;
  /** Choices whose words the employer reads once she approved. */
  readonly saidChoices: readonly string[];
  /** Topics whose fact he reads as it is. */
  readonly saidFacts: readonly DisclosureTopic[];
  readonly cookie: string;
  readonly formToken: string;
}

export interface World {
  /** A database to clone; nobody is connected to it. */
  readonly databaseUrl: string;
  readonly cast: WholeApp['cast'];
  readonly introduced: readonly Introduced[];
  /** One of their employers, at his own door. */
  readonly door: Door;
  readonly routes: readonly DeclaredRoute[];
  /** Ids that bodies of `follower` may name, and one thing of each kind that is hers. */
  readonly named: Named;
  readonly things: Readonly<Record<string, string>>;
}

/** Makes everybody through the use cases of the house, then puts a marker wherever something may be hidden. */
export async function buildWorld(seed: string): Promise<World> {
  const whole = await WholeApp.open({ environment: PRODUCTION });
  whole.clock.moveTo(new SystemClock().now());
  try {
    const making = new Making(whole);
    await making.openTopics();
    const introduced: Introduced[] = [];
    for (const plan of PLANS) introduced.push(...(await making.carryOut(plan)));
    const belongings = new Belongings(whole);
    const named = await belongings.named();
    const things: Record<string, string> = {};
    for (const kind of KINDS) things[kind] = await belongings.make(kind);
    await makeOddRows(whole, belongings);
    const door = await giveDoor(
      whole,
      introduced.find(({ plan }) => plan.route === 'with_coach' && !plan.then)!,
    );
    await plant(whole.source, seed);
    await giveAddress(whole, door);
    const { cast, source } = whole;
    const databaseUrl = (source.options as { url: string }).url;
    return { databaseUrl, cast, introduced, door, routes: declaredRoutes(whole), named, things };
  } finally {
    await whole.close();
  }
}
