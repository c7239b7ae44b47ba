import {
  AnnulInteraction,
  EmployersInView,
  EmployerStandings,
  EmployerTasks,
  type InteractionDetails,
  LogInteraction,
  RecordTaskStep,
  RegisterEmployer,
  RestEmployer,
} from '../../../src/network';
import { WelcomeParticipant } from '../../../src/people';
import { RecordPlacement } from '../../../src/placements';
import { DAY_MS, type Desk, MONDAY, Workplace } from '../workplace';

describe('how far an employer came along', () => {
  let place: Workplace;
  let claire: Desk;
  let yann: Desk;
  let lyon: Desk;
  let noirot: string;

  beforeAll(async () => {
    place = await Workplace.open();
    claire = await place.desk('claire@maison.example');
    yann = await place.desk('yann@maison.example');
    lyon = await place.desk('lyon@maison.example', 'lyon');
  });
  beforeEach(async () => {
    place.clock.moveTo(MONDAY);
    for (const table of ['placement', 'interaction', 'employer'])
      await place.source.query(`DELETE FROM ${table}`);
    noirot = await register('Boulangerie Noirot');
  });
  afterAll(() => place.app.close());

  const register = async (name: string, desk = claire) =>
    (await place.part(RegisterEmployer).execute(desk.viewer, { name })).id;
  const log = (details: InteractionDetails, employer = noirot, desk = claire) =>
    place.part(LogInteraction).execute(desk.viewer, employer, details);
  const standing = async (employer = noirot, desk = claire) =>
    (await place.part(EmployerStandings).of(desk.viewer, [employer])).get(employer);
  const stage = async () => (await standing())?.stage;
  const listed = async (filter: Parameters<EmployersInView['list']>[1]) =>
    (await place.part(EmployersInView).list(claire.viewer, filter)).items.map(({ name }) => name);

  it('is spotted when it is added, and moves with what is noted, by nobody’s hand', async () => {
    expect(await standing()).toMatchObject({
      stage: 'spotted',
      since: '2026-11-23',
      stale: false,
      lastOn: null,
    });
    await log({ mode: 'mail', day: '2026-11-02' });
    expect(await standing()).toMatchObject({
      stage: 'introduced',
      since: '2026-11-02',
      lastOn: '2026-11-02',
    });
    await log({ mode: 'meeting', day: '2026-11-05' });
    expect(await stage()).toBe('appointment');
    await log({ mode: 'visit', purpose: 'learn_needs', day: '2026-11-10' });
    expect(await stage()).toBe('needs_understood');
    await log({ mode: 'call', purpose: 'propose_person', day: '2026-11-12' });
    expect(await standing()).toMatchObject({ stage: 'proposal_made', since: '2026-11-12' });
    await log({ mode: 'visit', purpose: 'trade_survey', day: '2026-11-16' });
    expect(await stage()).toBe('has_hosted');
  });

  it('has hosted once an immersion began there, and not before its first day', async () => {
    const { id: participantId } = await place
      .part(WelcomeParticipant)
      .execute(claire.viewer, { firstName: 'Moussa', lastName: 'Diallo' });
    const days = { startsOn: '2026-11-24', endsOn: '2026-11-27' };
    await place
      .part(RecordPlacement)
      .execute(claire.viewer, { participantId, employerId: noirot, contract: 'pmsmp', ...days });
    expect(await stage()).toBe('spotted');
    place.clock.advance(DAY_MS);
    expect(await standing()).toMatchObject({ stage: 'has_hosted', since: '2026-11-24' });
    await place.source.query(`UPDATE placement SET contract = 'cdd'`);
    expect(await stage()).toBe('has_hired');
    expect((await standing(noirot, lyon))?.stage).toBeUndefined();
  });

  it('forgets what was annulled', async () => {
    const { id } = await log({ mode: 'meeting', nextAction: { words: 'Repasser', dueOn: '2026-11-24' } });
    await place.part(AnnulInteraction).execute(claire.viewer, id, 'Noté deux fois');
    expect(await standing()).toMatchObject({ stage: 'spotted', dueOn: null });
    expect(await place.part(EmployerTasks).openAt(claire.viewer, noirot)).toEqual([]);
  });

  it('asks for a next action when nothing happened for too long, unless one is planned or it is left in peace', async () => {
    await log({ mode: 'visit', day: '2026-11-09' });
    expect((await standing())!.stale).toBe(true);
    await log({ mode: 'visit', day: '2026-11-09', nextAction: { words: 'Repasser', dueOn: '2026-11-25' } });
    expect(await standing()).toMatchObject({ stale: false, dueOn: '2026-11-25' });
    place.clock.advance(3 * DAY_MS);
    expect((await standing())!.stale).toBe(true);
    await place.part(RestEmployer).execute(claire.viewer, noirot, { kind: 'on_hold', reason: 'Travaux' });
    expect(await standing()).toMatchObject({ stale: false, rests: true });
  });

  it('narrows the list: by stage, by what is due, by who keeps it', async () => {
    await register('Hôtel du Parc', yann);
    const relais = await register('Le Relais');
    await log({ mode: 'visit', day: '2026-10-01' }, relais);
    await log({ mode: 'call', promise: { words: 'Rappeler', dueOn: '2026-11-23' } });
    expect(await listed({ stage: 'introduced' })).toEqual(['Boulangerie Noirot', 'Le Relais']);
    expect(await listed({ stage: 'spotted' })).toEqual(['Hôtel du Parc']);
    expect(await listed({ asks: 'stale' })).toEqual(['Le Relais']);
    expect(await listed({ asks: 'due' })).toEqual(['Boulangerie Noirot']);
    expect(await listed({ stage: 'introduced', asks: 'due', q: 'relais' })).toEqual([]);
    expect(await listed({ ownerId: yann.viewer.accountId })).toEqual(['Hôtel du Parc']);
  });

  it('counts those of a coach without news, and those of the team for its lead', async () => {
    const lead = await place.desk('helene@maison.example', 'dijon', 'lead');
    const silent = (desk: Desk) => place.part(EmployersInView).silentSince(desk.viewer, '2026-09-24');
    await log({ mode: 'visit', day: '2026-09-24' });
    await log({ mode: 'visit', day: '2026-09-25' }, await register('Le Relais'));
    expect([await silent(claire), await silent(yann), await silent(lead)]).toEqual([1, 0, 1]);
    await log({ mode: 'call' });
    expect(await silent(claire)).toBe(0);
  });

  it('tells a coach what she owes today: put off it comes back on its day, done it is over', async () => {
    const due = async (desk = claire) =>
      (await place.part(EmployerTasks).dueFor(desk.viewer)).map(({ words, employerName }) => [
        words,
        employerName,
      ]);
    await log({ mode: 'call', promise: { words: 'Envoyer la fiche', dueOn: '2026-11-23' } });
    await log({ mode: 'call', nextAction: { words: 'Repasser', dueOn: '2026-11-24' } });
    expect(await due()).toEqual([['Envoyer la fiche', 'Boulangerie Noirot']]);
    expect(await due(yann)).toEqual([]);
    const [task] = await place.part(EmployerTasks).dueFor(claire.viewer);
    const step = (details: Parameters<RecordTaskStep['execute']>[2], desk = claire) =>
      place.part(RecordTaskStep).execute(desk.viewer, task!.id, details);
    await expect(step({ kind: 'put_off', until: '2026-11-23' })).rejects.toMatchObject({
      errors: [{ field: 'until' }],
    });
    await expect(step({ kind: 'done' }, lyon)).rejects.toMatchObject({ name: 'NotFound' });
    await step({ kind: 'put_off', until: '2026-11-25' });
    expect(await due()).toEqual([]);
    place.clock.advance(2 * DAY_MS);
    expect((await due()).map(([words]) => words)).toEqual(['Repasser', 'Envoyer la fiche']);
    await step({ kind: 'done' });
    await step({ kind: 'given_up' });
    expect((await due()).map(([words]) => words)).toEqual(['Repasser']);
    expect(await place.count('FROM employer_task_step WHERE employer_task_id = $1', [task!.id])).toBe(2);
  });
});
