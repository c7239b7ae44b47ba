import { ErasePerson } from '../../../src/audit';
import { EmployerPages, RecordChoice, WithdrawSaying } from '../../../src/disclosure';
import { EmployerLinks } from '../../../src/disclosure/published/links';
import { DisableAccount, herselfOf, type Viewer } from '../../../src/identity';
import { RefuseIntroductionPage, SendIntroduction, TakeBackIntroduction } from '../../../src/introductions';
import { DomainError } from '../../../src/platform/http/domain-error';
import { SeededRng } from '../../../src/platform/ids/rng';
import type { QueryFailedError } from 'typeorm';
import { prepare, type Prepared } from './prepared-people';
import { pause } from './recording-transport';
import { Workshop } from './workshop';

/** What was tried, and what came of it. */
export interface Figures {
  readonly interleavings: number;
  /** Mails handed over when the withdrawal was already committed. */
  readonly mailsAfter: number;
  /** Mails that left before her withdrawal, or without one: something was at stake. */
  readonly mailsBefore: number;
  /** Withdrawals that came in time: no mail ever left. */
  readonly stopped: number;
  /** Pages that could still be opened once she was told that it was taken back. */
  readonly pagesAfter: number;
  readonly failures: number;
}

/** The ways of taking back, each as often as the list says. */
const WAYS = [
  ...Array<'nothing'>(10).fill('nothing'),
  ...Array<'silent'>(28).fill('silent'),
  ...Array<'everything'>(18).fill('everything'),
  ...Array<'send_nothing'>(22).fill('send_nothing'),
  ...Array<'taken_back'>(18).fill('taken_back'),
  ...Array<'coach_leaves'>(3).fill('coach_leaves'),
  'erased',
] as const;
type Way = (typeof WAYS)[number];
/** Those after which no page of hers may open. */
const CLOSING: ReadonlySet<Way> = new Set(['silent', 'everything', 'send_nothing', 'taken_back', 'erased']);

const NOBODY_THERE = '23503';
/** Few enough that nobody waits for a connection: what is tried is the order of commits. */
const AT_ONCE = 40;
const PEOPLE_OF_A_COACH = 10;
const LONGEST_WAIT_MS = 30;

/** Sends and takes back, `wanted` times, on PostgreSQL, with two workers and a mail server that fails now and then. */
export async function interleavings(wanted: number, seed: number): Promise<Figures> {
  const shop = await Workshop.open(seed);
  try {
    const rng = new SeededRng(seed);
    const [admin] = await shop.coaches(1, 'admin');
    shop.start();
    const sums = { stopped: 0, pagesAfter: 0 };
    for (let done = 0; done < wanted; done += AT_ONCE) {
      const wave = await oneWave(shop, { rng, admin: admin!, size: Math.min(AT_ONCE, wanted - done) });
      sums.stopped += wave.stopped;
      sums.pagesAfter += wave.pagesAfter;
    }
    const { handed, after, failures } = shop.transport;
    for (const one of after) process.stderr.write(`handed over after a withdrawal: ${one}\n`);
    const before = new Set(handed).size - after.length;
    return { interleavings: wanted, mailsAfter: after.length, mailsBefore: before, ...sums, failures };
  } finally {
    await shop.close();
  }
}

async function oneWave(
  shop: Workshop,
  { rng, admin, size }: { rng: SeededRng; admin: Viewer; size: number },
) {
  const ways = Array.from({ length: size }, () => rng.pick(WAYS));
  const shared = await shop.coaches(Math.ceil(size / PEOPLE_OF_A_COACH));
  const leaving = await shop.coaches(ways.filter((way) => way === 'coach_leaves').length + 1);
  const wanted = ways.map((way, at) => {
    const coach = way === 'coach_leaves' ? leaving.pop()! : shared[at % shared.length]!;
    return { coach, queued: rng.next() < 0.8 };
  });
  const people = await prepare(shop.source, shop.meeting, wanted, (id) => shop.hashOf(id));
  const heard = await Promise.all(people.map((one, at) => together(shop, one, ways[at]!, { rng, admin })));
  await settled(shop);
  const closing = people.filter((_, at) => heard[at] && CLOSING.has(ways[at]!));
  return counted(shop, closing);
}

/** Her page is sent, if it is not yet; and meanwhile, at some moment, it is taken back: whether that was not refused. */
async function together(
  shop: Workshop,
  one: Prepared,
  way: Way,
  { rng, admin }: { rng: SeededRng; admin: Viewer },
): Promise<boolean> {
  const send = async () => {
    await pause(rng, LONGEST_WAIT_MS);
    await shop
      .part(SendIntroduction)
      .execute(one.coach, one.introductionId, { contactId: shop.meeting.contactId });
  };
  const takeBack = async () => {
    await pause(rng, LONGEST_WAIT_MS);
    await takenBack(shop, one, way, admin);
  };
  const sending = one.publicationId ? null : unlessRefused(send);
  const [heard] = await Promise.all([unlessRefused(takeBack), sending]);
  return heard;
}

async function takenBack(shop: Workshop, one: Prepared, way: Way, admin: Viewer): Promise<unknown> {
  const { participantId, introductionId, coach } = one;
  const herself = herselfOf(participantId, coach.territoryId!);
  if (way === 'silent') {
    const silent = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
    return shop.part(RecordChoice).execute(coach, participantId, silent);
  }
  if (way === 'everything') return shop.part(WithdrawSaying).execute(herself, participantId, {});
  if (way === 'send_nothing') return shop.part(RefuseIntroductionPage).execute(herself, introductionId);
  if (way === 'taken_back') return shop.part(TakeBackIntroduction).execute(coach, introductionId);
  if (way === 'coach_leaves') return shop.part(DisableAccount).execute(admin, coach.accountId, 'Départ');
  if (way === 'erased') {
    return shop.part(ErasePerson).execute({ kind: 'command', id: null }, participantId, { look: false });
  }
  return null;
}

/** What comes too late is refused in a sentence, by whoever comes second. Answers whether it was done. */
async function unlessRefused(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    // She was erased meanwhile: PostgreSQL says that there is nobody of that name.
    const { code } = ((error as QueryFailedError).driverError ?? {}) as { code?: string };
    if (!(error instanceof DomainError) && code !== NOBODY_THERE) throw error;
    return false;
  }
}

/** Nothing waits any more: what failed is tried again at once. */
async function settled(shop: Workshop): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) {
    await shop.source.query(
      `UPDATE outbox_message SET next_try_at = NULL WHERE next_try_at IS NOT NULL AND done_at IS NULL`,
    );
    const [{ left }] = await shop.source.query<[{ left: number }]>(
      `SELECT count(*)::int AS left FROM outbox_message WHERE topic = 'mail' AND done_at IS NULL AND set_aside_at IS NULL`,
    );
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Mails still wait.');
}

/** Of pages taken back: how many still open, whatever was written down of them, and how many mails never left. */
async function counted(shop: Workshop, people: readonly Prepared[]) {
  const sums = { stopped: 0, pagesAfter: 0 };
  const rows = await shop.source.query<{ id: string; left: boolean }[]>(
    `SELECT p.id, EXISTS (SELECT 1 FROM outbox_message m JOIN sent_mail s ON s.id = m.id
                          WHERE m.ref ->> 'publicationId' = p.id::text) AS left
     FROM publication p WHERE p.introduction_id = ANY($1)`,
    [people.map(({ introductionId }) => introductionId)],
  );
  for (const { id, left } of rows) {
    if (!left) sums.stopped += 1;
    const secret = shop.part(EmployerLinks).secretOf(id);
    if ((await shop.part(EmployerPages).byLink(secret)) !== null) sums.pagesAfter += 1;
  }
  return sums;
}
