import { BreakfastPost, InvitePerson, InviteWave, NoteAttendance, PlanBreakfast } from '../../src/breakfasts';
import type { Viewer } from '../../src/identity';
import { Clock } from '../../src/platform/clock/clock';
import type { WholeApp } from './whole-app';

const HOUR_MS = 3_600_000;

/** A petit-déj of `coach` that begins `inHours` from now, with people accompanied. */
export async function aBreakfast(whole: WholeApp, coach: Viewer, inHours = 240): Promise<string> {
  const now = whole.part(Clock).now().getTime();
  const details = {
    publicTitle: 'Petit-déjeuner des employeurs',
    internalTitle: 'Celui de décembre',
    place: 'Café du Lac, 1 place du Lac',
    startsAt: new Date(now + inHours * HOUR_MS),
    endsAt: new Date(now + (inHours + 2) * HOUR_MS),
    employerSeats: 8,
    participantSeats: 4,
  };
  return (await whole.part(PlanBreakfast).execute(coach, 'with_participants', details)).id;
}

/** The id of an invitation, and the secret of its link. */
export async function invitedTo(whole: WholeApp, coach: Viewer, id: string, contactId: string) {
  const { invited } = await whole.part(InviteWave).execute(coach, id, [contactId]);
  const invitationId = invited[0]!.id;
  const secret = whole.part(BreakfastPost).urlOf(invitationId).split('/').at(-1)!;
  return { invitationId, secret };
}

/** A person who was told, and may choose. */
export async function toldPerson(whole: WholeApp, coach: Viewer, id: string, participantId: string) {
  const told = { toldOn: whole.part(Clock).today(), askedAgain: true };
  await whole.part(InvitePerson).execute(coach, id, participantId, told);
}

/** Both were there. */
export async function met(
  whole: WholeApp,
  coach: Viewer,
  id: string,
  { employerId, participantId }: { employerId: string; participantId: string },
) {
  await whole.part(NoteAttendance).execute(coach, id, { employerId, people: 1 });
  await whole.part(NoteAttendance).execute(coach, id, { participantId, people: 1 });
}
