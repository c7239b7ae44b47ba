import { type Occupations, revealingWordsIn } from '../../../reference';

/** Names of occupations an employer chooses from: without those whose very name tells of those we work with. */
export function neutralWorks(occupations: Pick<Occupations, 'all'>): string[] {
  const titles = occupations.all().map(({ title }) => title);
  return titles.filter((title) => revealingWordsIn(title).length === 0);
}
