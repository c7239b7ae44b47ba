import type { CivilDay } from '../../platform/clock/civil-day';
import type { PublicationEnd } from '../opening-publication.entity';
import type { Asked, DoorInHand, OwnWord, Shown } from './door-side.repository';
import type { AboutPost, PauseContent, PostContent } from './word-content';

/** `read`: a coach reads it before it is shown. `shown`: it is. The others: why it is no more. */
export type PostState = 'read' | 'shown' | PublicationEnd;

/** One of his posts, and what became of it. */
export interface OwnPost {
  readonly id: string;
  readonly content: PostContent;
  readonly at: Date;
  readonly state: PostState;
}

/** What stands behind a door, as it is now. */
export interface OpenedDoor {
  readonly employerName: string;
  /** The newest first. */
  readonly posts: readonly OwnPost[];
  /** Offers he is asked about: still shown, and not answered since. */
  readonly asked: readonly Asked[];
  /** Civil day on which his pause ends; null when he is in none. */
  readonly pausedUntil: CivilDay | null;
}

/** Everything of a door, the newest first. */
export interface Told {
  readonly words: readonly OwnWord[];
  readonly shown: readonly Shown[];
  readonly asks: readonly Asked[];
}

export function openedDoor({ employerName }: DoorInHand['door'], told: Told, today: CivilDay): OpenedDoor {
  const { words, shown } = told;
  const posts = words
    .filter(({ kind }) => kind === 'post')
    .map(({ id, content, at }) => ({
      id,
      content: JSON.parse(content) as PostContent,
      at,
      state: stateOf(shown.find(({ openingId }) => openingId === id)),
    }));
  return { employerName, posts, asked: unanswered(told), pausedUntil: pausedUntil(words, today) };
}

function unanswered({ words, shown, asks }: Told): Asked[] {
  const answers = words.filter(({ kind }) => kind === 'still_open' || kind === 'filled');
  return asks.filter(({ openingId, at }, index) => {
    const isNewest = asks.findIndex((other) => other.openingId === openingId) === index;
    const isShown = shown.some((time) => time.openingId === openingId && time.endedAt === null);
    const isAnswered = answers.some(
      (word) => word.at >= at && (JSON.parse(word.content) as AboutPost).postId === openingId,
    );
    return isNewest && isShown && !isAnswered;
  });
}

function stateOf(newest: Shown | undefined): PostState {
  if (!newest) return 'read';
  return newest.endedAt === null ? 'shown' : (newest.endReason ?? 'closed');
}

function pausedUntil(words: readonly OwnWord[], today: CivilDay): CivilDay | null {
  const last = words.find(({ kind }) => kind === 'pause' || kind === 'resume');
  if (last?.kind !== 'pause') return null;
  const { until } = JSON.parse(last.content) as PauseContent;
  return until > today ? until : null;
}
