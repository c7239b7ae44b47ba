import { ErasePerson } from '../../../src/audit';
import { RecordTalk } from '../../../src/disclosure';
import { HandOverCaseload } from '../../../src/identity';
import {
  type InteractionDetails,
  InteractionsQuery,
  LogInteraction,
  RegisterEmployer,
} from '../../../src/network';
import { WelcomeParticipant } from '../../../src/people';
import { type Desk, Workplace } from '../workplace';

describe('the contact log', () => {
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
    noirot = (await place.part(RegisterEmployer).execute(claire.viewer, { name: 'Boulangerie Noirot' })).id;
  });
  afterAll(() => place.app.close());

  const somebody = async (desk: Desk, firstName = 'Samira') => {
    const details = { firstName, lastName: 'Benali' };
    return (await place.part(WelcomeParticipant).execute(desk.viewer, details)).id;
  };
  const log = (desk: Desk, details: InteractionDetails) =>
    place.part(LogInteraction).execute(desk.viewer, noirot, details);
  const read = (desk: Desk, id: string) => place.part(InteractionsQuery).one(desk.viewer, id);
  const seen = async (desk: Desk, employer = noirot) =>
    (await place.part(InteractionsQuery).ofEmployer(desk.viewer, employer)).items;

  it('keeps a visit in one word, as of today and face to face', async () => {
    const { id } = await log(claire, { mode: 'visit' });
    expect(await read(claire, id)).toMatchObject({
      day: '2026-11-23',
      mode: 'visit',
      inPerson: true,
      decisionMaker: null,
      purpose: null,
      outcome: null,
      sealed: false,
      by: { name: 'Claire' },
      tasks: [],
    });
  });

  it('is read by every coach of the town, the newest first, and by nobody of another one', async () => {
    await log(claire, { mode: 'call', day: '2026-11-20', outcome: 'Rappeler Mme Noirot lundi.' });
    await log(yann, { mode: 'visit', outcome: 'Elle cherche pour le fournil.' });
    const told = (await seen(yann)).map(({ outcome }) => outcome);
    expect(told).toEqual(['Elle cherche pour le fournil.', 'Rappeler Mme Noirot lundi.']);
    await expect(seen(lyon)).rejects.toMatchObject({ name: 'NotFound' });
    await place.source.query('UPDATE employer SET territory_id = NULL WHERE id = $1', [noirot]);
    expect(await seen(lyon)).toEqual([]);
  });

  it('is sealed where it is kept', async () => {
    const promise = { words: 'Envoyer la fiche de poste', dueOn: '2026-11-25' };
    await log(claire, { mode: 'call', outcome: 'Elle est débordée.', promise });
    const [line] = await place.source.query<{ outcome: string; words: string }[]>(
      'SELECT i.outcome, t.words FROM interaction i JOIN employer_task t ON t.interaction_id = i.id WHERE i.employer_id = $1',
      [noirot],
    );
    for (const kept of Object.values(line!)) expect(kept).toMatch(/^v1\./);
    const [row] = await seen(claire);
    expect(row).toMatchObject({
      outcome: 'Elle est débordée.',
      tasks: [{ kind: 'promise', ...promise, ended: null }],
    });
  });

  it('refuses nothing that happened: named before the talk, she is kept in it and asks for the talk', async () => {
    const samira = await somebody(claire);
    const { id } = await log(claire, { mode: 'visit', named: [samira], outcome: 'J’ai parlé de Samira.' });
    expect((await read(claire, id)).named).toEqual([
      { id: samira, name: 'Samira', lastName: 'Benali', talked: false },
    ]);
    await place.part(RecordTalk).execute(claire.viewer, samira);
    expect((await read(claire, id)).named[0]!.talked).toBe(true);
  });

  it('tells a colleague nothing of whom it named, nor the words that may say it', async () => {
    const samira = await somebody(claire);
    const nextAction = { words: 'Revenir avec Samira', dueOn: '2026-11-30' };
    const { id } = await log(claire, {
      mode: 'visit',
      named: [samira],
      wishesOf: [samira],
      outcome: 'J’ai parlé de Samira.',
      nextAction,
    });
    const told = await read(yann, id);
    expect(JSON.stringify(told)).not.toContain('Samira');
    expect(told).toMatchObject({ mode: 'visit', sealed: true, outcome: null, named: [], wishesOfOthers: 1 });
    expect(told.tasks).toMatchObject([{ kind: 'next_action', words: null, dueOn: '2026-11-30' }]);
    expect(await read(claire, id)).toMatchObject({
      sealed: false,
      wishesOf: [{ name: 'Samira' }],
      wishesOfOthers: 0,
    });
  });

  it('moves with her: whoever follows her now reads it, and who did no longer does', async () => {
    const lead = await place.desk(`lead-${noirot}@maison.example`, 'dijon', 'lead');
    const samira = await somebody(claire);
    const { id } = await log(claire, { mode: 'visit', named: [samira], outcome: 'J’ai parlé de Samira.' });
    await place.part(HandOverCaseload).execute(lead.viewer, {
      fromCoachId: claire.viewer.accountId,
      toCoachId: yann.viewer.accountId,
      participantIds: [samira],
    });
    expect(await read(yann, id)).toMatchObject({ outcome: 'J’ai parlé de Samira.', sealed: false });
    expect(await read(claire, id)).toMatchObject({ outcome: null, sealed: true });
  });

  it('names nobody whom the coach does not follow: absent and followed by another are one answer', async () => {
    const amal = await somebody(yann, 'Amal');
    for (const tie of ['named', 'wishesOf'] as const)
      for (const id of [amal, noirot])
        await expect(log(claire, { mode: 'visit', [tie]: [id] })).rejects.toMatchObject({ name: 'NotFound' });
    expect(await seen(claire)).toEqual([]);
  });

  it('lets her go when she is erased, and keeps the words of the exchange to who wrote them', async () => {
    const samira = await somebody(claire);
    const { id } = await log(claire, {
      mode: 'visit',
      named: [samira],
      wishesOf: [samira],
      outcome: 'Bien reçu.',
    });
    await place.part(ErasePerson).execute(claire.viewer.actor, samira, { look: false });
    expect(await place.count('FROM interaction_person WHERE interaction_id = $1', [id])).toBe(0);
    expect(await read(claire, id)).toMatchObject({ named: [], wishesOf: [], outcome: 'Bien reçu.' });
    expect(await read(yann, id)).toMatchObject({ outcome: null, sealed: true });
  });

  it('is written and read by programs, and says what the exchange counts for', async () => {
    const samira = await somebody(claire);
    const body = {
      date: '2026-11-20',
      mode: 'visit',
      decisionMaker: true,
      purpose: 'learn_needs',
      wishesOf: [samira],
      outcome: 'Elle cherche pour le fournil.',
      promise: { words: 'Envoyer la fiche', dueOn: '2026-11-25' },
    };
    const path = `/employers/${noirot}/interactions`;
    const first = await claire.post(path, body, 'once').expect(201);
    expect((await claire.post(path, body, 'once').expect(201)).body).toEqual(first.body);
    const { body: list } = await claire.get(path).expect(200);
    expect(list).toMatchObject({
      total: 1,
      items: [
        {
          date: '2026-11-20',
          inPerson: true,
          wishesOf: [{ id: samira, name: 'Samira', talked: false }],
          promise: { words: 'Envoyer la fiche', dueOn: '2026-11-25', ended: null },
          nextAction: null,
          clocks: {
            broad: { counts: 'yes', because: 'visit' },
            faceToFace: { counts: 'yes', because: 'face_to_face' },
          },
          by: 'Claire',
        },
      ],
    });
  });

  it('refuses days that cannot be, at their fields', async () => {
    const path = `/employers/${noirot}/interactions`;
    const faults = async (told: object) =>
      (
        (await claire.post(path, { mode: 'call', ...told }).expect(400)).body as {
          errors: { field: string }[];
        }
      ).errors.map(({ field }) => field);
    expect(await faults({ date: '2026-11-24' })).toEqual(['date']);
    expect(await faults({ inPerson: true })).toEqual(['inPerson']);
    expect(await faults({ promise: { words: 'Rappeler', dueOn: '2026-11-22' } })).toEqual(['promise.dueOn']);
    expect(await faults({ promise: { words: '', dueOn: '2026-11-24' } })).toEqual(['promise.words']);
  });
});
