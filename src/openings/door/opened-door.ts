import type { CivilDay } from '../../platform/clock/civil-day';
import type { PublicationEnd } from '../opening-publication.entity';
import type { DoorInHand, OwnWord, Shown } from './door-side.repository';
import type { PauseContent, PostContent } from './word-content';

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
  /** Civil day on which his pause ends; null when he is in none. */
  readonly pausedUntil: CivilDay | null;
}

/** `words` and `shown`: the newest first. */
export function openedDoor(
  { employerName }: DoorInHand['door'],
  words: readonly OwnWord[],
  shown: readonly Shown[],
  today: CivilDay,
): OpenedDoor {
  const posts = words
    .filter(({ kind }) => kind === 'post')
    .map(({ id, content, at }) => ({
      id,
      content: JSON.parse(content) as PostContent,
      at,
      state: stateOf(shown.find(({ openingId }) => openingId === id)),
    }));
  return { employerName, posts, pausedUntil: pausedUntil(words, today) };
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
