import { INVITATION_PATH, type OpenedInvitation, RSVP_ANSWERS } from '../../breakfasts';
import { codesOf } from '../../reference';

/** /invitation/:token, at `address`: what he is invited to, and his answer. */
export function invitationPage(address: string, opened: OpenedInvitation) {
  const { invited, closed, reply, standing } = opened;
  return {
    title: invited.title,
    place: invited.place,
    startsAt: invited.startsAt,
    endsAt: invited.endsAt,
    cancelled: invited.cancelled,
    over: closed && !invited.cancelled,
    closed,
    reply: reply && { label: RSVP_ANSWERS[reply.answer], at: reply.at, words: placesInWords(opened) },
    agenda: standing.placed > 0 && !closed ? `${address}/agenda.ics` : null,
    action: `${address}/reponse`,
    answers: codesOf(RSVP_ANSWERS).map((value) => ({ value, label: RSVP_ANSWERS[value] })),
  };
}

/** What is his, and what he waits for. */
function placesInWords({ reply, standing: { placed, waiting } }: OpenedInvitation): string {
  if (reply?.answer === 'no') return 'Merci de l’avoir dit. Vous n’avez rien d’autre à faire.';
  if (waiting === 0) {
    return placed === 2
      ? 'Deux places vous attendent, à vous et à votre collègue.'
      : 'Votre place vous attend.';
  }
  const told = 'vous serez prévenu aussitôt par courriel.';
  return placed === 1
    ? `Votre place vous attend. Pour votre collègue, tout est pris\u00A0: ${told}`
    : `Toutes les places sont prises. Vous attendez la prochaine qui se libère\u00A0: ${told}`;
}

/** Where the page of a link is. The token opened it: it holds nothing to escape. */
export function invitationAddress(token: string): string {
  return `${INVITATION_PATH}${token}`;
}
