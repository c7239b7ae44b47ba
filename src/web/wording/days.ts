import { civilDayOf, daysBetween } from '../../platform/clock/civil-day';
import { templateWords } from '../../platform/views/template-words';

/** "jeudi 5 novembre": the year goes without saying when it is about these weeks. */
export function dayInWords(day: Date | string): string {
  return templateWords.day(day).replace(/ \d{4}$/, '');
}

/** "aujourd’hui", "hier", "il y a 3 jours": how long ago an instant or a civil day was; `today` is a civil day. */
export function agoInWords(since: Date | string, today: string): string {
  const days = daysBetween(typeof since === 'string' ? since : civilDayOf(since), today);
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${days}\u00A0jours`;
}
