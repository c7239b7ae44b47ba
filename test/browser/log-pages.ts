import { LogInteraction, RegisterEmployer } from '../../src/network';
import type { WholeApp } from '../support/whole-app';
import { samira } from './answered-offers';
import { coachOf } from './breakfast-pages';

/** An exchange of today that names somebody, and two employers that may be one; by route. */
export async function pagesOfLog(whole: WholeApp): Promise<Record<string, string>> {
  const her = await samira(whole);
  const coach = await coachOf(whole, her);
  const employer = async (name: string) =>
    (await whole.part(RegisterEmployer).execute(coach, { name, commune: 'Dijon' })).id;
  const [one, other] = [await employer('Café des Marronniers'), await employer('Café Marronniers')];
  const { id } = await whole.part(LogInteraction).execute(coach, one, {
    mode: 'visit',
    decisionMaker: true,
    purpose: 'propose_person',
    wishesOf: [her.participantId],
    named: [her.participantId],
    outcome: 'Il cherche quelqu’un pour le midi, et veut bien la rencontrer.',
    promise: { words: 'Rappeler avec ses disponibilités', dueOn: whole.clock.today() },
  });
  return {
    '/employeurs/:id/ressemble/:otherId': `/employeurs/${one}/ressemble/${other}`,
    '/employeurs/:id/echanges': `/employeurs/${one}/echanges`,
    ...Object.fromEntries(
      ['', '/corriger', '/annulation'].map((tail) => [`/echanges/:id${tail}`, `/echanges/${id}${tail}`]),
    ),
  };
}
