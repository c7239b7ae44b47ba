import type { PlaceDetails } from '../opening-details';

export type EmployerWordKind = 'post' | 'call' | 'pause' | 'resume' | 'still_open' | 'filled';

export type PostHours = 'full' | 'part' | 'to_discuss';
export type PostStart = 'soon' | 'this_month' | 'on_day';

/** A post in five answers, and what may be added. */
export interface PostContent {
  readonly work: string;
  /** ROME code, when the words say one without a doubt. */
  readonly occupation: string | null;
  readonly hours: PostHours;
  readonly start: PostStart;
  /** Civil day, for `on_day`. */
  readonly startOn: string | null;
  readonly place: PlaceDetails;
  /** What one must really know how to do; empty: nothing in particular. */
  readonly needs: readonly string[];
  readonly pay: string | null;
  readonly trialDay: boolean;
  readonly posts: number;
}

export interface CallContent {
  /** When and how, in his words. */
  readonly reachable: string | null;
}

export interface PauseContent {
  /** Civil day on which it ends. */
  readonly until: string;
}

/** About one of his posts. */
export interface AboutPost {
  readonly postId: string;
}

export type WordContent = {
  readonly post: PostContent;
  readonly call: CallContent;
  readonly pause: PauseContent;
  readonly resume: Record<string, never>;
  readonly still_open: AboutPost;
  readonly filled: AboutPost;
};
