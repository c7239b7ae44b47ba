import { NoteAttendance } from '../../src/breakfasts';
import { AddContact, RegisterEmployer } from '../../src/network';
import { Caseload, Colleagues, type Viewer } from '../../src/identity';
import { aBreakfast, invitedTo, met, toldPerson } from '../support/breakfasts';
import type { WholeApp } from '../support/whole-app';
import { samira } from './answered-offers';

/** A petit-déj of today with guests and people, on every page that is about it; by route. */
export async function pagesOfBreakfasts(whole: WholeApp): Promise<Record<string, string>> {
  const her = await samira(whole);
  const { participantId } = her;
  const coach = await coachOf(whole, her);
  const id = await aBreakfast(whole, coach, 1);
  const { id: employerId } = await whole
    .part(RegisterEmployer)
    .execute(coach, { name: 'Le Relais du petit-déj' });
  const renard = { name: 'Mme Renard', phone: '03 80 00 00 00' };
  const { id: contactId } = await whole.part(AddContact).execute(coach, employerId, renard);
  const { secret } = await invitedTo(whole, coach, id, contactId);
  await toldPerson(whole, coach, id, participantId);
  await met(whole, coach, id, { employerId, participantId });
  await whole.part(NoteAttendance).execute(coach, id, { employerId, contactId, people: 2 });
  const of = [
    '',
    '/modifier',
    '/annulation',
    '/invitations',
    '/personnes',
    '/presences',
    '/badges',
    '/suites',
  ];
  return {
    ...Object.fromEntries(of.map((tail) => [`/petits-dejs/:id${tail}`, `/petits-dejs/${id}${tail}`])),
    '/moi/petits-dejs/:id': `/moi/petits-dejs/${id}`,
    '/invitation/:token': `/invitation/${secret}`,
  };
}

/** Whoever follows her. */
export async function coachOf(
  whole: WholeApp,
  { participantId, territoryId }: { participantId: string; territoryId: string },
): Promise<Viewer> {
  const accountId = (await whole.part(Caseload).followerOf(participantId))!.coachId;
  const name = (await whole.part(Colleagues).namesOf([accountId])).get(accountId) ?? '';
  const actor = { kind: 'account', id: accountId } as const;
  return { accountId, role: 'coach', territoryId, name, actor };
}
