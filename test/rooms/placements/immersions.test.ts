import { AgreeToPaper, DisclosureQuery, RecordChoice } from '../../../src/disclosure';
import { ProposeOpening } from '../../../src/introductions';
import { RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { StateWishes, WelcomeParticipant } from '../../../src/people';
import { PlacementsQuery, RecordPlacement } from '../../../src/placements';
import type { DisclosureTopic } from '../../../src/reference';
import { type Desk, Workplace } from '../workplace';

describe('an immersion', () => {
  let place: Workplace;
  let claire: Desk;
  let yann: Desk;
  let host: string;

  beforeAll(async () => {
    place = await Workplace.open();
    claire = await place.desk('claire@maison.example');
    yann = await place.desk('yann@maison.example');
    host = (await place.part(RegisterEmployer).execute(claire.viewer, { name: 'Refuge' })).id;
  });
  afterAll(() => place.app.close());

  async function somebody(): Promise<string> {
    const details = { firstName: 'Amal', lastName: 'Roy' };
    const { id } = await place.part(WelcomeParticipant).execute(claire.viewer, details);
    await place
      .part(StateWishes)
      .execute(claire.viewer, id, [{ criterion: 'slot', value: 'day', stance: 'like' }]);
    return id;
  }

  async function immersion(): Promise<string> {
    const { id } = await place.part(RegisterOpening).execute(claire.viewer, {
      kind: 'immersion',
      title: 'Quelques jours au refuge',
      employerId: host,
      slots: ['day'],
    });
    await place.part(PublishOpening).execute(claire.viewer, id);
    return id;
  }

  const record = (participantId: string, startsOn: string, endsOn: string, renews?: string) =>
    place.part(RecordPlacement).execute(claire.viewer, {
      participantId,
      employerId: host,
      contract: 'pmsmp',
      startsOn,
      endsOn,
      renews,
    });
  const keepSilent = (participantId: string, topic: DisclosureTopic) =>
    place.part(RecordChoice).execute(claire.viewer, participantId, {
      topic,
      audience: { kind: 'all' },
      decision: 'silent',
    });
  const propose = (participantId: string, openingId: string) =>
    claire.post('/introductions', { participantId, openingId });

  describe('that was made', () => {
    it('is recorded whatever it goes beyond, and what it goes beyond is told', async () => {
      const id = await somebody();
      const first = await record(id, '2026-09-01', '2026-09-30');
      await record(id, '2026-10-01', '2026-11-04', first.id);
      const found = await place.part(PlacementsQuery).immersions(claire.viewer, id);
      expect(found.map(({ startsOn, excesses }) => [startsOn, excesses])).toEqual([
        ['2026-10-01', ['over_a_month', 'over_days']],
        ['2026-09-01', ['over_days']],
      ]);
      expect(await place.part(PlacementsQuery).allowanceAt(claire.viewer, id, host)).toEqual({
        daysUsed: 65,
        daysLeft: 0,
        conventionsUsed: 1,
        conventionsLeft: 1,
      });
    });

    it('is signed, dated and traced', async () => {
      const id = await somebody();
      const { id: placement } = await record(id, '2026-11-02', '2026-11-06');
      const rows = await place.source.query<object[]>('SELECT "by", contract FROM placement WHERE id = $1', [
        placement,
      ]);
      expect(rows).toEqual([{ by: claire.viewer.accountId, contract: 'pmsmp' }]);
      expect(
        await place.count(`FROM audit_entry WHERE event = 'placement.record' AND actor_id = $1`, [
          claire.viewer.accountId,
        ]),
      ).toBeGreaterThan(0);
    });

    it('has days in order, and renews one of the same host', async () => {
      const id = await somebody();
      await expect(record(id, '2026-11-06', '2026-11-02')).rejects.toMatchObject({
        errors: [{ field: 'endsOn' }],
      });
      const { id: elsewhere } = await record(await somebody(), '2026-11-02', '2026-11-06');
      await expect(record(id, '2026-11-02', '2026-11-06', elsewhere)).rejects.toMatchObject({
        errors: [{ field: 'renews' }],
      });
    });

    it('is nobody else’s to write or read', async () => {
      const participantId = await somebody();
      const asked = {
        participantId,
        employerId: host,
        contract: 'pmsmp',
        startsOn: '2026-11-02',
        endsOn: '2026-11-03',
      } as const;
      await expect(place.part(RecordPlacement).execute(yann.viewer, asked)).rejects.toMatchObject({
        status: 404,
      });
      await expect(place.part(PlacementsQuery).immersions(yann.viewer, participantId)).rejects.toMatchObject({
        status: 404,
      });
    });
  });

  describe('that is proposed', () => {
    it('is proposed at once to who keeps nothing of it silent', async () => {
      await propose(await somebody(), await immersion()).expect(201);
    });

    it.each(['coaching', 'housing'] as const)('stops at what is silent: %s', async (topic) => {
      const [id, opening] = [await somebody(), await immersion()];
      await keepSilent(id, topic);
      const { body, status } = await propose(id, opening);
      expect([status, (body as { title: string }).title]).toEqual([
        409,
        expect.stringContaining('La convention de cette immersion dirait ce que la personne garde pour elle'),
      ]);
      const before = { participantId: id, openingId: opening, employerId: host };
      expect(await place.part(AgreeToPaper).execute(claire.viewer, before)).toEqual({ topics: [topic] });
      const [choice] = await place.part(DisclosureQuery).choices(claire.viewer, id);
      expect(choice).toMatchObject({
        topic,
        audienceKind: 'opening',
        audienceId: opening,
        decision: 'tell',
        teller: 'person',
        saidAloudTo: claire.viewer.accountId,
      });
      await propose(id, opening).expect(201);
    });

    it('goes on for that one alone: another immersion stops again', async () => {
      const [id, first, second] = [await somebody(), await immersion(), await immersion()];
      await keepSilent(id, 'housing');
      const before = { participantId: id, openingId: first, employerId: host };
      await place.part(AgreeToPaper).execute(claire.viewer, before);
      await expect(
        place.part(ProposeOpening).execute(claire.viewer, { participantId: id, openingId: second }),
      ).rejects.toMatchObject({ status: 409 });
    });
  });
});
