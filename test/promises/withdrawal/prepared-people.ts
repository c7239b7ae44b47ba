import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { DisclosureChoice } from '../../../src/disclosure/choices/disclosure-choice.entity';
import { DisclosureTalk } from '../../../src/disclosure/talks/disclosure-talk.entity';
import { asText, employerViewOf } from '../../../src/disclosure/gate/employer-view';
import { PresentationGrant } from '../../../src/disclosure/grants/presentation-grant.entity';
import { Publication } from '../../../src/disclosure/published/publication.entity';
import { PublishedView } from '../../../src/disclosure/published/published-view.entity';
import type { Viewer } from '../../../src/identity';
import { CaseloadAssignment } from '../../../src/identity/caseload/caseload-assignment.entity';
import { IntroductionAnswer } from '../../../src/introductions/answers/introduction-answer.entity';
import { Introduction } from '../../../src/introductions/introduction.entity';
import { IntroductionSending } from '../../../src/introductions/sending/introduction-sending.entity';
import { Participant } from '../../../src/people/participant.entity';
import { OutboxMessage } from '../../../src/platform/outbox/outbox-message.entity';

/** Before whom everybody is put. */
export interface Meeting {
  readonly employerId: string;
  readonly openingId: string;
  readonly contactId: string;
  readonly email: string;
}

/** Somebody who approved her page; `publicationId` when it is open already and its mail waits. */
export interface Prepared {
  readonly participantId: string;
  readonly introductionId: string;
  readonly coach: Viewer;
  readonly publicationId: string | null;
}

const AT = new Date('2026-11-23T08:00:00Z');

/** Writes as many as there are coaches given, one each, in the state their use cases leave them in: thousands in a second. */
export async function prepare(
  source: DataSource,
  meeting: Meeting,
  wanted: readonly { coach: Viewer; queued: boolean }[],
  hashOf: (publicationId: string) => string,
): Promise<Prepared[]> {
  const people = wanted.map(({ coach, queued }): Prepared => {
    const publicationId = queued ? randomUUID() : null;
    return { participantId: randomUUID(), introductionId: randomUUID(), coach, publicationId };
  });
  await source.transaction(async (manager) => {
    await files(people, manager);
    await words(people, meeting, manager);
    await openPages(people, meeting, manager, hashOf);
  });
  return people;
}

async function files(people: readonly Prepared[], manager: EntityManager): Promise<void> {
  await manager.insert(
    Participant,
    people.map(({ participantId: id, coach }) => ({
      id,
      territoryId: coach.territoryId!,
      firstName: 'Moussa',
      lastName: 'Diallo',
      entryDate: '2026-10-01',
      createdAt: AT,
      createdBy: coach.accountId,
    })),
  );
  await manager.insert(
    CaseloadAssignment,
    people.map(({ participantId, coach }) => ({
      id: randomUUID(),
      participantId,
      coachId: coach.accountId,
      startsOn: '2026-10-01',
      at: AT,
    })),
  );
}

async function words(
  people: readonly Prepared[],
  { employerId, openingId }: Meeting,
  manager: EntityManager,
) {
  const signed = { at: AT, by: null };
  const each = <T>(of: (one: Prepared) => T) => people.map(of);
  const told = { topic: 'coaching', audienceKind: 'all', decision: 'tell', teller: 'both' } as const;
  await manager.insert(
    DisclosureChoice,
    each(({ participantId }) => ({ id: randomUUID(), participantId, ...told, ...signed })),
  );
  await manager.insert(
    DisclosureTalk,
    each(({ participantId }) => ({ id: randomUUID(), participantId, heldOn: '2026-11-20', ...signed })),
  );
  await manager.insert(
    Introduction,
    each(({ participantId, introductionId: id, coach }) => {
      const territoryId = coach.territoryId!;
      return {
        id,
        participantId,
        openingId,
        territoryId,
        origin: 'coach' as const,
        at: AT,
        by: coach.accountId,
      };
    }),
  );
  await manager.insert(
    IntroductionAnswer,
    each(({ introductionId }) => ({
      id: randomUUID(),
      introductionId,
      answer: 'interested' as const,
      ...signed,
    })),
  );
  await manager.insert(
    PresentationGrant,
    each(({ participantId, introductionId }) => {
      const page = { view: VIEW, route: 'with_coach' as const, items: ['first_name' as const] };
      return { id: randomUUID(), participantId, introductionId, employerId, openingId, ...page, ...signed };
    }),
  );
}

/** Of those whose page is open: the page, the sending, and the mail in the queue. */
async function openPages(
  people: readonly Prepared[],
  { employerId, openingId, email, contactId }: Meeting,
  manager: EntityManager,
  hashOf: (publicationId: string) => string,
): Promise<void> {
  const open = people.flatMap(({ publicationId, ...one }) =>
    publicationId ? [{ ...one, id: publicationId }] : [],
  );
  if (open.length === 0) return;
  const to = { recipientName: 'M. Renard', recipientEmail: email, employerId, openingId };
  await manager.insert(
    Publication,
    open.map(({ id, participantId, introductionId, coach }) => {
      return { id, participantId, introductionId, ...to, version: 1, at: AT, by: coach.accountId };
    }),
  );
  await manager.insert(
    PublishedView,
    open.map(({ id }) => ({ id, linkHash: hashOf(id), content: VIEW, version: 1 })),
  );
  await manager.insert(
    IntroductionSending,
    open.map(({ id, introductionId, coach }) => {
      const sent = {
        route: 'with_coach' as const,
        grantId: randomUUID(),
        publicationId: id,
        contactId,
        byMail: true,
      };
      return { id: randomUUID(), introductionId, ...sent, at: AT, by: coach.accountId };
    }),
  );
  const message = { topic: 'mail', kind: 'employer/introduction', createdAt: AT, dueAt: AT };
  await manager.insert(
    OutboxMessage,
    open.map(({ id }) => ({ id: randomUUID(), ...message, ref: { publicationId: id } })),
  );
}

const VIEW = asText(
  employerViewOf({
    route: 'with_coach',
    post: { title: 'Plonge, le midi' },
    employerName: 'Le Relais des Halles',
    person: { firstName: 'Moussa' },
    introducedBy: { name: 'Claire Morel' },
    sentences: [],
  }),
);
