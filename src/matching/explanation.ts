import type { OpeningFacts, Route } from '../openings';
import type { WishProfile } from '../people';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../reference/disclosure-topics';
import { codesOf } from '../reference/vocabulary';
import { cautionsOf } from './cautions';
import { toCheckOf } from './checks';
import { kmBetween } from './components/distance';
import { readWish } from './components/read-wish';
import { legallyMissing } from './legal-bars';
import type { MatchContext } from './match-context';
import type { Scored } from './order';
import { isLegal, openPrerequisites, type OpenPrerequisite } from './prerequisites';
import type { PreparedWishes } from './prepared-wishes';
import { reasonsOf } from './reasons';
import { revealedOn, routesOpenTo } from './reveals';
import type { Findings } from './score';
import { waitingInWords } from './wordings/waiting-wording';
import { stepFor } from './wordings/not-yet-wording';
import { preparationFor, type Preparation } from './wordings/prepare-wording';
import type { Remark } from './wordings/reason-wording';
import { revealOf, type Reveal } from './wordings/reveal-wording';
import type { Voice } from './wordings/typography';

/** Everything said about an opening beside its score; the shape that coaches and the person read. */
export interface Explanation {
  readonly openingId: string;
  readonly title: string;
  /** Null for an offer that names nobody. */
  readonly employer: { readonly id: string; readonly name: string } | null;
  readonly reasons: readonly Remark[];
  readonly cautions: readonly Remark[];
  readonly toCheck: readonly Remark[];
  readonly toPrepare: readonly Preparation[];
  /** Every topic that one of `routes` reveals. */
  readonly reveals: readonly DisclosureTopic[];
  /** Route by route, with its sentence; a route that reveals nothing is not in it. */
  readonly revealsByRoute: readonly Reveal[];
  /** Ways to answer that reveal nothing she keeps silent; never empty. */
  readonly routes: readonly Route[];
  /** Kilometres to one decimal from the nearest place she named; null when she or the opening names none. */
  readonly distanceKm: number | null;
}

/** An opening of her list. `score` is 0..1, to four decimals. */
export interface MatchItem extends Explanation {
  readonly score: number;
}

/** An opening of the fold "Pas encore possible", with what can be done about each thing the law demands. */
export interface NotYetItem extends Explanation {
  readonly steps: readonly Remark[];
}

/** One person, one opening that is not hidden, one day, one reader. */
export interface Subject {
  readonly profile: WishProfile;
  readonly prepared: PreparedWishes;
  readonly scored: Scored;
  readonly context: MatchContext;
  readonly voice: Voice;
}

/** Puts a match into words. */
export function explain(subject: Subject): MatchItem {
  const open = openPrerequisites(subject.profile, subject.scored.opening);
  return { ...explanationOf(subject, open), score: Math.round(subject.scored.score * 10_000) / 10_000 };
}

/** Puts into words what is not possible yet, without a score. */
export function explainNotYet(subject: Subject): NotYetItem {
  const open = openPrerequisites(subject.profile, subject.scored.opening);
  const steps = legallyMissing(open).map(({ prerequisite }) => stepFor(prerequisite, subject.voice));
  return { ...explanationOf(subject, open), steps };
}

function explanationOf(subject: Subject, open: readonly OpenPrerequisite[]): Explanation {
  const { prepared, context, voice } = subject;
  const { opening } = subject.scored;
  const findings: Findings = (wish) => readWish(wish, opening, context);
  const source = { opening, occupationTitle: context.occupationTitle };
  const routes = routesOpenTo(opening, context);
  const revealsByRoute = routes.flatMap((route) => {
    const topics = revealedOn(route, opening);
    return topics.length > 0 ? [revealOf(route, topics, voice)] : [];
  });
  return {
    openingId: opening.id,
    title: opening.title,
    employer: opening.employer && { id: opening.employer.id, name: opening.employer.name },
    reasons: reasonsOf(prepared, findings, voice, source),
    cautions: [...cautionsOf(prepared, findings, voice, source), ...waitingFor(opening, routes, voice)],
    toCheck: toCheckOf(prepared, findings, open, source),
    toPrepare: preparationsOf(open, voice, routes),
    reveals: codesOf(DISCLOSURE_TOPICS).filter((topic) =>
      revealsByRoute.some(({ topics }) => topics.includes(topic)),
    ),
    revealsByRoute,
    routes,
    distanceKm: nearestKm(subject.profile, opening),
  };
}

/** An employer at his monthly cap stays visible; what a coach would send waits, and that is said. */
function waitingFor({ employer }: OpeningFacts, routes: readonly Route[], voice: Voice): readonly Remark[] {
  return employer?.atCap && routes.includes('with_coach') ? [waitingInWords(employer.atCap, voice)] : [];
}

function preparationsOf(
  open: readonly OpenPrerequisite[],
  voice: Voice,
  routes: readonly Route[],
): readonly Preparation[] {
  return open
    .filter(({ prerequisite }) => !isLegal(prerequisite))
    .flatMap((prerequisite) => preparationFor(prerequisite, voice, routes) ?? []);
}

function nearestKm({ wishes }: WishProfile, { position }: OpeningFacts): number | null {
  if (position === null) return null;
  const places = wishes.flatMap((wish) => (wish.criterion === 'distance' ? [wish.value] : []));
  return places.length > 0 ? Math.min(...places.map((place) => kmBetween(place, position))) : null;
}
