import type { Viewer } from '../../../src/identity';
import { AddContact, RegisterEmployer, RestEmployer, WakeEmployer } from '../../../src/network';
import { KeepOpeningsFresh, OpeningsQuery, PublishOpening, RegisterOpening } from '../../../src/openings';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { revealingWordsIn } from '../../../src/reference';
import { doorGiven } from '../../support/door-given';
import { Browser } from '../../support/http';
import { MailSink } from '../../support/mail-sink';
import { session } from '../../support/cast';
import { MONDAY, WholeApp } from '../../support/whole-app';
import { words } from '../../web/coach/coach-house';

const DAY_MS = 86_400_000;

let sink: MailSink;
let whole: WholeApp;
let coach: Viewer;

beforeAll(async () => {
  sink = await MailSink.open();
  whole = await WholeApp.open({ environment: { SMTP_URL: sink.url } });
  coach = whole.cast.follower.viewer!;
});
beforeEach(async () => {
  whole.clock.moveTo(MONDAY);
  await whole.source.query('DELETE FROM opening; DELETE FROM opening_ask');
});
afterAll(async () => {
  await whole.close();
  await sink.close();
});

/** Mme Ramey's offer, published on the Monday; `withDoor`: she was given her link. */
async function published({ withDoor = true } = {}) {
  const { id: employerId } = await whole.part(RegisterEmployer).execute(coach, { name: 'Boulangerie Ramey' });
  const details = { name: 'Mme Ramey', email: 'ramey@boulangerie.example' };
  const { id: contactId } = await whole.part(AddContact).execute(coach, employerId, details);
  const door = withDoor ? await doorGiven(whole, coach, `${employerId}+${contactId}`) : null;
  const offer = { kind: 'vacancy', title: 'Vente, le matin', employerId } as const;
  const { id } = await whole.part(RegisterOpening).execute(coach, offer);
  await whole.part(PublishOpening).execute(coach, id);
  return { id, employerId, door };
}

/** Everything that happens by itself until the morning of this day after the Monday; answers the mails that left. */
async function until(day: number) {
  whole.clock.moveTo(new Date(MONDAY.getTime() + day * DAY_MS));
  sink.mails.length = 0;
  await whole.part(KeepOpeningsFresh).execute();
  await whole.part(OutboxWorker).drain();
  return sink.mails.map(({ to, parsed }) => ({
    to: to[0],
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
  }));
}
const stateOf = async (id: string) => (await whole.part(OpeningsQuery).one(coach, id))!.state;
/** The coach, signed in anew: days have gone by. */
const ask = async (verb: string, path: string, body?: object) => {
  const signedIn = { ...whole.cast.follower, ...(await session(whole.app, coach.accountId)) };
  return whole.ask({ as: signedIn, verb, path, body });
};
const asCoach = async (path: string) => words((await ask('GET', path)).text);

describe('an offer without news', () => {
  it('is asked about by mail after fourteen days, warned of at thirty, once each, in words that say nothing of anybody', async () => {
    const { id, door } = await published();
    expect(await until(13)).toEqual([]);
    const [asked, ...more] = await until(14);
    expect([asked!.to, more]).toEqual(['ramey@boulangerie.example', []]);
    expect(asked!.subject).toBe('Toujours ouverte\u00A0? Vente, le matin');
    expect(asked!.text).toContain(door!.path);
    expect(asked!.text).toContain('retirée le jeudi 7 janvier 2027');
    expect(revealingWordsIn(`${asked!.subject} ${asked!.text}`)).toEqual([]);
    expect(await until(15)).toEqual([]);
    expect(await until(29)).toEqual([]);
    expect(await until(30)).toHaveLength(1);
    expect(await until(31)).toEqual([]);
    expect(await stateOf(id)).toBe('published');
  });

  it('stays for as long again when its employer says so in one tap; opening his page says nothing', async () => {
    const { id, door } = await published();
    await until(14);
    const browser = new Browser(whole.app);
    expect(words((await browser.get(door!.path)).text)).toContain('Toujours ouverte ? Vente, le matin');
    expect((await whole.part(OpeningsQuery).one(coach, id))!.freshOn).toBe('2026-11-23');
    await browser.submit(door!.path, `${door!.path}/offres/${id}/encore-ouverte`);
    await whole.part(OutboxWorker).drain();
    expect((await whole.part(OpeningsQuery).one(coach, id))!.freshOn).toBe('2026-12-07');
    expect(words((await browser.get(door!.path)).text)).not.toContain('Toujours ouverte ? Vente');
    expect(await until(27)).toEqual([]);
    expect(await until(28)).toHaveLength(1);
  });

  it('is taken off when he says it is filled, and no mail follows', async () => {
    const { id, door } = await published();
    await until(14);
    await new Browser(whole.app).submit(door!.path, `${door!.path}/offres/${id}/pourvue`);
    await whole.part(OutboxWorker).drain();
    expect(await stateOf(id)).toBe('filled');
    expect(await until(30)).toEqual([]);
  });

  it('is closed after forty-five days and says why, and its coach reads so for a week', async () => {
    const { id } = await published();
    await until(14);
    expect(await until(44)).toHaveLength(1);
    expect(await asCoach('/aujourd-hui')).toContain(
      'Sans nouvelles depuis le lundi 23 novembre. Elle sera retirée le jeudi 7 janvier.',
    );
    await until(45);
    expect(await stateOf(id)).toBe('expired');
    expect(await asCoach(`/offres/${id}`)).toContain('Sans nouvelles de l’employeur depuis 45 jours.');
    expect(await asCoach('/aujourd-hui')).toContain(
      'Sans nouvelles depuis le lundi 23 novembre. Elle a été retirée.',
    );
    await until(53);
    expect(await asCoach('/aujourd-hui')).not.toContain('Elle a été retirée');
  });

  it('whose employer has no link is asked about by its coach, who says in one tap that it is still open', async () => {
    const { id } = await published({ withDoor: false });
    expect(await until(14)).toEqual([]);
    expect(await asCoach('/aujourd-hui')).toContain('Vente, le matin Boulangerie Ramey Sans nouvelles');
    await ask('POST', `/offres/${id}/encore-ouverte`, {});
    expect(await asCoach('/aujourd-hui')).not.toContain('Sans nouvelles');
  });

  it('is asked about no more once its link is taken back, even when the mail was waiting', async () => {
    const { door, employerId } = await published();
    whole.clock.moveTo(new Date(MONDAY.getTime() + 14 * DAY_MS));
    await whole.part(KeepOpeningsFresh).execute();
    const [contact] = await whole.source.query<[{ id: string }]>(
      'SELECT employer_contact_id AS id FROM employer_door WHERE employer_id = $1',
      [employerId],
    );
    const path = `/employeurs/${employerId}/interlocuteurs/${contact.id}/lien/retrait`;
    await ask('POST', path, {});
    sink.mails.length = 0;
    await whole.part(OutboxWorker).drain();
    expect([door!.contact.length > 0, sink.mails]).toEqual([true, []]);
  });

  it('of an employer in a pause is left alone, and the pause is no silence of his', async () => {
    const { employerId } = await published();
    await whole
      .part(RestEmployer)
      .execute(coach, employerId, { kind: 'on_hold', reason: 'Travaux', until: '2027-03-01' });
    expect(await until(60)).toEqual([]);
    await whole.part(WakeEmployer).execute(coach, employerId);
    expect(await until(73)).toEqual([]);
    expect(await until(74)).toHaveLength(1);
  });

  it('that an import keeps follows its import', async () => {
    const { id } = await published();
    await whole.source.query(`UPDATE opening SET source = 'france_travail' WHERE id = $1`, [id]);
    expect(await until(60)).toEqual([]);
    expect(await stateOf(id)).toBe('published');
  });
});
