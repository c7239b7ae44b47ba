import { randomUUID } from 'node:crypto';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { Desk, Workplace } from '../../rooms/workplace';
import { PlanBreakfast } from '../../../src/breakfasts';
import { LogInteraction } from '../../../src/network';
import { MarkedPerson } from './marked-person';

/** Two people who left a mark everywhere, beside things that are nobody's. */
export interface MarkedWorld {
  readonly her: MarkedPerson;
  readonly another: MarkedPerson;
  /** Marks of hers in passing things: mails, half-typed forms, tables being imported, queues. */
  readonly passing: readonly string[];
}

/** Fills the whole database with her, and with somebody else who must not notice that she leaves. */
export async function markedWorld(place: Workplace, coach: Desk): Promise<MarkedWorld> {
  const employer = await coach.post('/employers', { name: 'Brasserie du Parc' });
  const offer = { kind: 'vacancy', title: 'Aide de cuisine', employerId: employer.body.id };
  const opening = await coach.post('/openings', offer);
  expect((await coach.post(`/openings/${opening.body.id}/publication`)).status).toBeLessThan(300);
  await place.part(LogInteraction).execute(coach.viewer, employer.body.id, { mode: 'visit' });
  await coach.post(`/employers/${employer.body.id}/contacts`, { name: 'Mme Renard' });
  const breakfast = {
    publicTitle: 'Petit-déjeuner des employeurs',
    place: 'Café du Lac',
    startsAt: new Date('2026-12-03T07:30:00Z'),
    endsAt: new Date('2026-12-03T09:00:00Z'),
    employerSeats: 8,
    participantSeats: 4,
  };
  await place.part(PlanBreakfast).execute(coach.viewer, 'with_participants', breakfast);
  const { source } = place;
  const around = await surroundings(source);
  const her = new MarkedPerson(source, around, 'cnrher', 7_305_113);
  const another = new MarkedPerson(source, around, 'cnrother', 8_406_229);
  await her.write(source.manager);
  await another.write(source.manager);
  await leaveInPassing(source, another, coach, 'cnrother');
  return { her, another, passing: await leaveInPassing(source, her, coach, 'cnrher') };
}

/** One existing row of each table, for what hers point to. */
async function surroundings(source: DataSource): Promise<ReadonlyMap<EntityMetadata, string>> {
  const found = new Map<EntityMetadata, string>();
  for (const entity of source.entityMetadatas) {
    const [key, second] = entity.primaryColumns;
    if (!key || second || key.type !== 'uuid') continue;
    const [row]: { id: string }[] = await source.query(
      `SELECT "${key.databaseName}" AS id FROM "${entity.tableName}" LIMIT 1`,
    );
    if (row) found.set(entity, row.id);
  }
  return found;
}

/** What holds her without an id that says so, or with one in its JSON. */
async function leaveInPassing(
  source: DataSource,
  person: MarkedPerson,
  coach: Desk,
  mark: string,
): Promise<string[]> {
  const row = (name: string) => [...person.rows].find(([entity]) => entity.name === name)![1];
  const { firstName, lastName } = row('Participant');
  const named = `${String(lastName)} ${String(firstName)}`;
  const at = new Date('2026-11-23T09:00:00Z');
  const message = { topic: 'letters', kind: 'employer/page', createdAt: at, dueAt: at };
  const [queued, left] = [randomUUID(), randomUUID()];
  const introductionId = row('Introduction').id;
  await source.manager.insert('OutboxMessage', [
    { ...message, id: queued, ref: { participantId: person.id } },
    { ...message, id: left, ref: { introductionId }, doneAt: at, outcome: 'sent' },
  ]);
  const said = (what: string) => `${mark}passing${what}`;
  const mail = {
    kind: 'employer/page',
    sentAt: at,
    recipient: 'rh@parc.example',
    text: 'Bonjour',
    html: '<p>',
  };
  await source.manager.insert('SentMail', [
    { ...mail, id: left, subject: said('linked') },
    { ...mail, id: randomUUID(), subject: `${named} ${said('named')}` },
  ]);
  await source.manager.insert('IdempotencyKey', {
    id: said('key'),
    act: 'introduction.propose',
    requestHash: 'hash',
    result: { introductionId },
    createdAt: at,
  });
  const accountId = coach.viewer.accountId;
  const content = JSON.stringify([[firstName, lastName, said('table')]]);
  await source.manager.insert('WaitingTable', {
    id: randomUUID(),
    accountId,
    purpose: 'caseload',
    content,
    keptAt: at,
  });
  if (mark === 'cnrher') {
    const page = {
      holder: 'holder',
      path: 'path',
      keptAt: at,
      content: JSON.stringify({ note: said('page') }),
    };
    await source.manager.insert('KeptPage', { ...page, id: randomUUID() });
  }
  return [queued, left, ...['linked', 'named', 'key', 'table', 'page'].map(said)];
}
