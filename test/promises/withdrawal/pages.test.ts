import { ErasePerson } from '../../../src/audit';
import { RecordChoice, WhatWasSaid, WithdrawSaying } from '../../../src/disclosure';
import { DisableAccount, type Viewer } from '../../../src/identity';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { Browser } from '../../support/http';
import { type Introduced, introduced, type ToIntroduce } from '../../support/introduced';
import { MailSink } from '../../support/mail-sink';
import { until } from '../../support/until';
import { WholeApp } from '../../support/whole-app';

const NOBODY = `/rencontre/${'A'.repeat(43)}`;

let sink: MailSink;
let whole: WholeApp;
let coach: Viewer;

beforeEach(async () => {
  sink = await MailSink.open();
  whole = await WholeApp.open({ environment: { SMTP_URL: sink.url } });
  coach = whole.cast.follower.viewer!;
});
afterEach(async () => {
  await whole.close();
  await sink.close();
});

const put = (told: ToIntroduce = {}): Promise<Introduced> =>
  introduced(whole, coach, { email: 'renard@halles.example', ...told });
const read = async (path: string) => {
  const { status, text } = await new Browser(whole.app).get(path);
  return { status, text };
};
const mailsLeft = async () => {
  await whole.part(OutboxWorker).drain();
  return sink.mails.length;
};

describe('Once she takes it back', () => {
  it('the page is the one of a link that never was, and the mail that waited does not leave', async () => {
    const { participantId, path } = await put();
    expect((await read(path)).status).toBe(200);
    await whole.part(WithdrawSaying).execute(coach, participantId, {});
    expect(await read(path)).toEqual(await read(NOBODY));
    expect(await mailsLeft()).toBe(0);
  });

  it('a sentence leaves the page, and the mail that waited leaves without it', async () => {
    const told = { topic: 'family', audience: { kind: 'all' }, decision: 'tell', teller: 'coach' } as const;
    const words = 'Moussa part à 16 h le mercredi.';
    const { participantId, path } = await put({ choices: [{ ...told, words }] });
    expect((await read(path)).text).toContain(words);
    await whole.part(RecordChoice).execute(coach, participantId, { ...told, decision: 'undecided' });
    expect((await read(path)).text).not.toContain('mercredi');
    expect(await mailsLeft()).toBe(1);
    expect(sink.mails[0]!.parsed.text).not.toContain('mercredi');
  });

  it('what was said before stays in her history, as it was said, with the day on which it was taken back', async () => {
    const { participantId, path } = await put();
    expect(await mailsLeft()).toBe(1);
    await read(path);
    await whole.part(WithdrawSaying).execute(coach, participantId, {});
    const said = await whole.part(WhatWasSaid).of(coach, participantId);
    expect(said.map(({ channel }) => channel).sort()).toEqual(['mail', 'page']);
    for (const { takenBackAt, items } of said) {
      expect(takenBackAt).toEqual(whole.clock.now());
      expect(items).toContain('first_name');
    }
  });
});

describe('Nothing leaves', () => {
  it('about somebody who was erased while her mail waited; her page is the one of a link that never was', async () => {
    const { participantId, path } = await put();
    await whole.part(ErasePerson).execute({ kind: 'command', id: null }, participantId);
    expect(await mailsLeft()).toBe(0);
    expect(await read(path)).toEqual(await read(NOBODY));
  });

  it('in the name of a coach whose account was closed meanwhile', async () => {
    await put();
    await whole.part(DisableAccount).execute(whole.cast.admin.viewer!, coach.accountId, 'Départ');
    expect(await mailsLeft()).toBe(0);
  });

  it('in the name of a coach whose account is being closed while the mail is on its way', async () => {
    await put();
    const closing = whole.source.createQueryRunner();
    await closing.startTransaction();
    await closing.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [coach.accountId]);
    await closing.query(
      `INSERT INTO account_disablement (id, account_id, at, reason) VALUES (gen_random_uuid(), $1, now(), 'Départ')`,
      [coach.accountId],
    );
    const leaving = mailsLeft();
    await until('the mail waits for the account', async () => {
      const waiting: unknown[] = await whole.source.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
    await closing.commitTransaction();
    await closing.release();
    expect(await leaving).toBe(0);
  });
});
