import { BringEmployers, LogInteraction } from '../../src/network';
import { Acts } from '../../src/platform/acts/acts';
import { addDays } from '../../src/platform/clock/civil-day';
import { Crowd } from '../../src/seeding/crowd/crowd';
import { shippedReference } from '../../src/seeding/crowd/crowd-reference';
import { StatisticsQuery } from '../../src/seeding/crowd/statistics.query';
import { WholeApp } from '../support/whole-app';
import { type Spread, spreadOf } from './matching/timing';

const EMPLOYERS = 2_000;
const INTERACTIONS = 20_000;
const AT_ONCE = 500;
const QUESTIONS = 200;
const MODES = ['visit', 'call', 'mail', 'meeting'] as const;

/** Employers of the crowd, all of one territory. */
async function bringEmployers(app: WholeApp) {
  const size = { openings: 0, participants: 0, employers: EMPLOYERS, seed: 1 };
  const { employers } = new Crowd(size, app.clock.today(), shippedReference());
  const { actor, territoryId } = app.cast.follower.viewer!;
  const brought = employers.map(({ id, details }) => ({ id, details, territoryId }));
  await app.part(Acts).perform({ by: actor, name: 'employers.bring' }, async (act) => {
    await app.part(BringEmployers).within(act, brought);
    return { count: brought.length };
  });
  return brought;
}

/** A year of exchanges, some with a next action, through the use case every coach goes through, many in one act. */
async function logAll(app: WholeApp, ids: readonly string[]): Promise<void> {
  const viewer = app.cast.follower.viewer!;
  const today = app.clock.today();
  const detailsOf = (at: number) => ({
    mode: MODES[at % MODES.length]!,
    day: addDays(today, -((at * 7) % 365)),
    outcome: `Échange ${at}`,
    nextAction: at % 5 === 0 ? { words: 'Rappeler', dueOn: addDays(today, at % 60) } : undefined,
  });
  for (let first = 0; first < INTERACTIONS; first += AT_ONCE)
    await app.part(Acts).perform({ by: viewer.actor, name: 'interactions.bench' }, async (act) => {
      for (let at = first; at < first + AT_ONCE; at++)
        await app.part(LogInteraction).within(act, viewer, ids[at % ids.length]!, detailsOf(at));
      return { count: AT_ONCE };
    });
}

async function timed(app: WholeApp, paths: readonly string[]): Promise<Spread> {
  const ask = async (path: string) => {
    const began = performance.now();
    const { status } = await app.ask({ as: 'follower', verb: 'get', path });
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    return performance.now() - began;
  };
  for (const path of paths.slice(0, 20)) await ask(path);
  const took: number[] = [];
  for (let at = 0; at < QUESTIONS; at++) took.push(await ask(paths[at % paths.length]!));
  return spreadOf(took);
}

/** The list, a page, a search and a round, over a network of 2,000 employers and 20,000 exchanges. */
it('pages of a large network', async () => {
  const app = await WholeApp.open();
  const employers = await bringEmployers(app);
  const ids = employers.map(({ id }) => id);
  await logAll(app, ids);
  await app.part(StatisticsQuery).refresh();
  const words = employers.slice(0, 50).map(({ details }) => encodeURIComponent(details.name.split(' ')[0]!));
  const figures = {
    employers: EMPLOYERS,
    interactions: INTERACTIONS,
    list: await timed(
      app,
      Array.from({ length: 40 }, (_, page) => `/employeurs?page=${page + 1}`),
    ),
    page: await timed(
      app,
      ids.slice(0, 100).map((id) => `/employeurs/${id}`),
    ),
    named: await timed(
      app,
      words.map((q) => `/employeurs?q=${q}`),
    ),
    search: await timed(
      app,
      words.map((q) => `/recherche?q=${q}`),
    ),
    round: await timed(app, [
      '/employeurs/tournee?place=Dijon&km=20',
      '/employeurs/tournee?place=Lyon&km=20',
    ]),
  };
  console.log(JSON.stringify(figures));
  await app.close();
}, 1_200_000);
