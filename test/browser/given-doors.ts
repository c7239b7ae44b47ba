import { AddContact, RegisterEmployer } from '../../src/network';
import { doorGiven, postAsked } from '../support/door-given';
import type { WholeApp } from '../support/whole-app';

/** An employer's own door, where a post was sent, and the page on which a coach gives it. */
export async function pagesOfDoors(whole: WholeApp): Promise<Record<string, string>> {
  const coach = whole.cast.follower.viewer!;
  const { id: employerId } = await whole.part(RegisterEmployer).execute(coach, { name: 'Boulangerie Ramey' });
  const { id } = await whole.part(AddContact).execute(coach, employerId, { name: 'Mme Ramey' });
  const door = await doorGiven(whole, coach, `${employerId}+${id}`);
  await door.propose();
  const given = `/employeurs/${employerId}/interlocuteurs/${id}/lien`;
  const request = `/employeurs/demandes/${await postAsked(whole, coach)}`;
  return {
    '/employeurs/demandes/:id': request,
    '/poste/:token': door.path,
    '/employeurs/:id/interlocuteurs/:contactId/lien': given,
  };
}
