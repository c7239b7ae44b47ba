import type { BreakfastView, GuestAtTable } from '../../../breakfasts';
import { templateWords } from '../../../platform/views/template-words';
import { dayInWords } from '../../wording/days';

/** Where petits-déj are. */
export const BREAKFASTS = '/petits-dejs';

/** "jeudi 3 décembre, de 8 h 30 à 10 h". */
export function whenInWords({ startsAt, endsAt }: Pick<BreakfastView, 'startsAt' | 'endsAt'>): string {
  return `${dayInWords(startsAt)}, de ${templateWords.time(startsAt)} à ${templateWords.time(endsAt)}`;
}

/** "5 places prises sur 8, 2 en attente, 3 sans réponse". */
export function countsInWords({ taken, employerSeats, waiting, unanswered }: BreakfastView): string {
  const parts = [`${templateWords.count(taken, 'place prise', 'places prises')} sur ${employerSeats}`];
  if (waiting > 0) parts.push(`${waiting}\u00A0en attente`);
  if (unanswered > 0) parts.push(`${unanswered}\u00A0sans réponse`);
  return parts.join(', ');
}

/** What a guest said, and where he stands. */
export function replyPill({ answer, standing, mailRefused }: GuestAtTable) {
  if (answer === null) {
    return mailRefused
      ? { kind: 'warn', icon: 'cross', words: 'Adresse refusée' }
      : { kind: 'neutral', icon: 'hourglass', words: 'Sans réponse' };
  }
  if (answer === 'no') return { kind: 'neutral', icon: 'minus', words: 'Pas cette fois' };
  if (standing.waiting === 0) {
    return { kind: 'ok', icon: 'check', words: standing.placed === 2 ? 'Vient avec un collègue' : 'Vient' };
  }
  const words = standing.placed > 0 ? 'Vient, collègue en attente' : 'En attente d’une place';
  return { kind: 'info', icon: 'hourglass', words };
}
