import { keepFigures } from '../figures';
import { type CanaryReport, runCanary } from './canary';
import { buildWorld } from './world';

/** Each world has people of its own: the same pages twice would prove nothing more. */
const WORLDS = ['one', 'two'];
const ROUNDS = Number(process.env.ROUNDS ?? 52);

/** `npm run promises`: everybody asks everything, employers come back again and again, and nobody reads what is not theirs. */
describe(`The service as it is, before ${WORLDS.length} worlds of people who hide and tell`, () => {
  const reports: CanaryReport[] = [];
  const sum = (of: (report: CanaryReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);

  beforeAll(async () => {
    for (const name of WORLDS) reports.push(await runCanary(await buildWorld(name), { rounds: ROUNDS }));
    keepFigures('canary', {
      bytes: sum(({ bytes }) => bytes),
      differentBytes: sum(({ differentBytes }) => differentBytes),
      needles: sum(({ needles }) => needles),
      routes: new Set(reports.flatMap(({ routes }) => routes)).size,
      mails: sum(({ mails }) => mails),
      leaks: sum(({ leaks, manners }) => leaks.length + manners.length),
      grantedSeen: sum(({ grantedSeen }) => grantedSeen),
      grantedTotal: sum(({ grantedTotal }) => grantedTotal),
    });
  }, 1_800_000);

  it('nobody reads a word that was not granted to him, in any spelling, at any address', () => {
    expect(reports.flatMap(({ leaks }) => leaks)).toEqual([]);
  });

  it('nothing beside the words tells anything: no header, no label, no address, no kind of nothing', () => {
    expect(reports.flatMap(({ manners }) => manners)).toEqual([]);
  });

  it('every employer reads all that was granted to him', () => {
    expect(reports.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(sum(({ grantedTotal }) => grantedTotal)).toBeGreaterThan(400);
  });

  it('every route the router knows was asked, and every mail was read', () => {
    expect(reports.flatMap(({ undriven }) => undriven)).toEqual([]);
    expect(Math.min(...reports.map(({ mails }) => mails))).toBeGreaterThan(20);
  });

  it('every column that may hold a word of somebody held one to look for', () => {
    expect(reports.flatMap(({ bare, stale }) => [...bare, ...stale])).toEqual([]);
  });
});
