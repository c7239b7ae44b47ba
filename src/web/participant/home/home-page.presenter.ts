import type { IntroductionView } from '../../../introductions';
import { saidBefore } from '../offers/offer-card.presenter';

export interface HomeParts {
  /** What she is called. */
  readonly name: string;
  readonly coach: string | null;
  /** Newest first. */
  readonly introductions: readonly IntroductionView[];
  readonly awaiting: readonly IntroductionView[];
}

/** /moi: what waits for her, what she said last, and who is there for her. */
export function homePage({ name, coach, introductions, awaiting }: HomeParts) {
  const [latest] = introductions
    .filter(({ answers }) => answers.length > 0)
    .sort((one, other) => other.answers[0]!.at.getTime() - one.answers[0]!.at.getTime());
  return {
    name,
    coach,
    pages: introductions.filter(awaitsHerPage).map(({ openingId, opening }) => ({
      title: opening.title,
      whom: opening.employerName,
      href: `/moi/offres/${openingId}/employeur`,
    })),
    waiting: awaiting.length,
    first: awaiting[0] ? `/moi/offres/${awaiting[0].openingId}` : null,
    latest: latest
      ? {
          title: latest.opening.title,
          href: `/moi/offres/${latest.openingId}`,
          said: saidBefore(latest)!,
        }
      : null,
  };
}

/** She said yes, nobody said anything of the page, and there is an employer to read one. */
function awaitsHerPage({ state, approval, opening }: IntroductionView): boolean {
  return (
    state === 'interested' &&
    approval === null &&
    opening.employerId !== null &&
    opening.state === 'published'
  );
}
