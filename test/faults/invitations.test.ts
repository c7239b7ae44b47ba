import { randomBytes } from 'node:crypto';
import { InviteWave, PlanBreakfast } from '../../src/breakfasts';
import { AddContact, RegisterEmployer } from '../../src/network';
import { SystemClock } from '../../src/platform/clock/clock';
import { freePort } from '../../src/platform/database/embedded/free-port';
import { SeededRng } from '../../src/platform/ids/rng';
import { Workplace } from '../rooms/workplace';
import { MailSink } from '../support/mail-sink';
import { until } from '../support/until';
import { MortalProcess } from './mortal-process';

const EMPLOYERS = 60;
const KILLS = 12;
const KEY = randomBytes(32).toString('base64');
const DAY_MS = 86_400_000;
/** Between keeping a mail and saying so: where a death makes a repeat. */
const THINKING_MS = 30;

/** `npm run build` first: what is killed is dist/. */
describe('Sixty employers invited by a service that is killed twelve times', () => {
  const sink = { current: null as MailSink | null };
  const processes: MortalProcess[] = [];
  let house: Workplace;

  beforeAll(async () => {
    sink.current = await MailSink.open();
    sink.current.onContent = () => new Promise((resolve) => setTimeout(() => resolve(null), THINKING_MS));
    house = await Workplace.open(undefined, { ENCRYPTION_KEY: KEY });
    house.clock.moveTo(new SystemClock().now());
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end()));
    await house.app.close();
    await sink.current?.close();
  });

  it('are each invited, under one Message-ID each, with one calendar file each', async () => {
    await invited();
    const rng = new SeededRng(20261203);
    for (let one = 0; one < 2; one++) processes.push(await service());
    const arrived = () => sink.current!.mails.length;
    const kills = () => processes.reduce((sum, one) => sum + one.kills, 0);
    const more = async () => {
      const before = arrived();
      await until('it works', () => arrived() > before, 2).catch(() => undefined);
    };
    const hunt = async (one: MortalProcess) => {
      while (kills() < KILLS) await one.kill(more, rng.below(60));
    };
    await Promise.all(processes.map(hunt));
    const unfinished = `FROM outbox_message WHERE topic = 'mail' AND done_at IS NULL`;
    await until('every invitation has left', async () => (await house.count(unfinished)) === 0, 90);
    expect(processes.flatMap(({ collapses }) => collapses)).toEqual([]);
    expect(kills()).toBeGreaterThanOrEqual(KILLS);
    expectOneEach();
  }, 240_000);

  /** Through the rooms, by a process whose worker does not run. */
  async function invited(): Promise<void> {
    const { viewer } = await house.desk('claire@entremise.example');
    const startsAt = new Date(house.clock.now().getTime() + 30 * DAY_MS);
    const details = {
      publicTitle: 'Petit-déjeuner des employeurs',
      place: 'Café du Lac',
      startsAt,
      endsAt: new Date(startsAt.getTime() + DAY_MS / 12),
      employerSeats: 8,
    };
    const { id } = await house.part(PlanBreakfast).execute(viewer, 'employers_only', details);
    const contactIds: string[] = [];
    for (let one = 0; one < EMPLOYERS; one++) {
      const { id: employerId } = await house
        .part(RegisterEmployer)
        .execute(viewer, { name: `Maison ${one}` });
      const contact = { name: `Mme ${one}`, email: `maison-${one}@exemple.example` };
      contactIds.push((await house.part(AddContact).execute(viewer, employerId, contact)).id);
    }
    const { invited: guests } = await house.part(InviteWave).execute(viewer, id, contactIds);
    expect(guests).toHaveLength(EMPLOYERS);
  }

  async function service(): Promise<MortalProcess> {
    const mortal = new MortalProcess({
      outbox: { leaseMs: 2_000, pollMs: 250, hands: 2 },
      excused: () => false,
      environment: {
        PORT: String(await freePort()),
        DATABASE_URL: house.databaseUrl,
        SMTP_URL: sink.current!.url,
        BASE_URL: 'https://entremise.example',
        ENTREMISE_DEMO: '0',
        ENCRYPTION_KEY: KEY,
      },
    });
    mortal.start();
    return mortal;
  }

  /** Exactly once cannot be promised of mail: a repeat is the same mail, under the same Message-ID (discretion.md). */
  function expectOneEach(): void {
    const ids = new Map<string, Set<string>>();
    const events = new Map<string, Set<string>>();
    for (const { to, parsed } of sink.current!.mails) {
      const file = parsed.attachments.find(({ contentType }) => contentType === 'application/ics')!;
      const uid = /^UID:(.*)\r$/m.exec(file.content.toString().replace(/\r\n /g, ''))![1]!;
      ids.set(to[0]!, (ids.get(to[0]!) ?? new Set()).add(parsed.messageId!));
      events.set(to[0]!, (events.get(to[0]!) ?? new Set()).add(uid));
    }
    expect(ids.size).toBe(EMPLOYERS);
    expect([...ids.values()].every((one) => one.size === 1)).toBe(true);
    expect(new Set([...events.values()].flatMap((one) => [...one])).size).toBe(EMPLOYERS);
    expect([...events.values()].every((one) => one.size === 1)).toBe(true);
  }
});
