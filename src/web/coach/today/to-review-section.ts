import { reviewInShort } from '../discretion/review-words';
import type { PersonToday, TodayParts } from './today-parts';
import { row, section, type Section } from './today-sections';

/** Somebody with whom what employers may know is to be talked over; the longest due comes first. */
export function toReviewSection({ people }: TodayParts): Section {
  const since = ({ reviews }: PersonToday) => reviews[0]!.since;
  const rows = people
    .filter(({ reviews }) => reviews.length > 0)
    .sort((one, other) => (since(one) < since(other) ? -1 : since(one) > since(other) ? 1 : 0))
    .map((person) =>
      row(person, {
        lines: [...new Set(person.reviews.map((due) => `${reviewInShort(due)}.`))],
        pill: { kind: 'info', icon: 'hourglass', words: `À revoir avec ${person.name}` },
        action: {
          href: `/personnes/${person.id}/discretion/entretien`,
          label: 'Reprendre l’échange',
          main: person.reviews.some(({ reason }) => reason === 'interview' || reason === 'offer'),
        },
      }),
    );
  return section('Ce que l’employeur peut savoir', rows);
}
