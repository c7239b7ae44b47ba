import { AuditTrail, PurgeAudit } from '../../../src/audit';
import { Acts } from '../../../src/platform/acts/acts';
import { ReadTrail } from '../../../src/platform/http/read-trail';
import { House, MONDAY } from '../identity/house';

const CLAIRE = { kind: 'account', id: 'cccccccc-0000-4000-8000-000000000001' } as const;
const AMINA = { type: 'participant', id: 'aaaaaaaa-0000-4000-8000-000000000001' };
const DAY_MS = 86_400_000;

describe('the audit trail', () => {
  let house: House;
  beforeEach(async () => void (house = await House.open()));
  afterEach(() => house.close());

  const act = (name: string, work: () => Promise<object> = async () => ({})) =>
    house.part(Acts).perform({ by: CLAIRE, name, subject: AMINA }, work);

  it('tells who changed and who read, newest first', async () => {
    await act('wishes.replace');
    house.clock.advance(1_000);
    await house.part(ReadTrail).record(CLAIRE, 'participant.read', AMINA);
    const lines = await house.part(AuditTrail).about(AMINA);
    expect(lines.map(({ kind, event, actor, subject }) => ({ kind, event, actor, subject }))).toEqual([
      { kind: 'read', event: 'participant.read', actor: CLAIRE, subject: AMINA },
      { kind: 'act', event: 'wishes.replace', actor: CLAIRE, subject: AMINA },
    ]);
    expect(await house.part(AuditTrail).by(CLAIRE.id, MONDAY)).toHaveLength(2);
    expect(await house.part(AuditTrail).about({ ...AMINA, id: CLAIRE.id })).toEqual([]);
  });

  it('keeps a line for each subject of an act, and one for an act about nobody', async () => {
    const acts = house.part(Acts);
    const employer = { type: 'employer', id: 'eeeeeeee-0000-4000-8000-000000000001' };
    await acts.perform({ by: CLAIRE, name: 'interaction.log', subject: AMINA }, async (open) => {
      open.about(employer);
      return {};
    });
    await acts.perform({ by: CLAIRE, name: 'reference.load' }, async () => ({}));
    const events = (await house.part(AuditTrail).by(CLAIRE.id, MONDAY)).map(({ event, subject }) => [
      event,
      subject,
    ]);
    expect(events).toHaveLength(3);
    expect(events).toEqual(
      expect.arrayContaining([
        ['interaction.log', AMINA],
        ['interaction.log', employer],
        ['reference.load', null],
      ]),
    );
  });

  it('holds nothing of an act that did not happen', async () => {
    await expect(act('wishes.replace', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await house.part(AuditTrail).about(AMINA)).toEqual([]);
  });

  it('refuses to be changed, shortened or emptied, by the owner of the table too', async () => {
    await act('wishes.replace');
    const refused = { driverError: expect.objectContaining({ code: '42501' }) };
    for (const sql of [
      `UPDATE audit_entry SET actor_id = 'somebody else'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      `SELECT set_config('entremise.audit_purge', 'on', false); DELETE FROM audit_entry`,
    ]) {
      await expect(house.source.query(sql)).rejects.toMatchObject(refused);
    }
    expect(await house.part(AuditTrail).about(AMINA)).toHaveLength(1);
  });

  it('lets a line go after a year, through its one door, and not a day earlier', async () => {
    await act('wishes.replace');
    house.clock.moveTo(new Date(MONDAY.getTime() + 365 * DAY_MS));
    await act('wishes.confirm');
    expect(await house.part(PurgeAudit).execute()).toEqual({ purged: expect.any(Number) });
    expect((await house.part(AuditTrail).about(AMINA)).map(({ event }) => event)).toEqual([
      'wishes.confirm',
      'wishes.replace',
    ]);
    house.clock.advance(1);
    await act('wishes.confirm');
    await house.part(PurgeAudit).execute();
    const left = (await house.part(AuditTrail).about(AMINA)).map(({ event }) => event);
    expect(left).toEqual(['wishes.confirm', 'wishes.confirm']);
  });
});
