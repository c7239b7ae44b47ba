import type { OpenAct } from '../platform/acts/act';

/** Outbox topic: openings that people may be shown from now on, or otherwise than before, or no more. */
export const OPENINGS_SHOWN = 'openings-shown';

/** Openings of one message: one message is handled within the time of one lease. */
const AT_ONCE = 50;

/** What became of openings: `shown` (published, or changed while published) or `hidden` (not published any more). */
export type Shown = 'shown' | 'hidden';

/** Says in the act what became of these openings; an import of hundreds says it in a few messages. */
export function tellShown(kind: Shown, openingIds: readonly string[], { emit }: Pick<OpenAct, 'emit'>): void {
  for (let from = 0; from < openingIds.length; from += AT_ONCE) {
    const openings = openingIds.slice(from, from + AT_ONCE).join(' ');
    emit({ topic: OPENINGS_SHOWN, kind, ref: { openings } });
  }
}

/** The same, of publications that just ended. @returns how many */
export function tellHidden(
  ended: readonly { readonly openingId: string }[],
  act: Pick<OpenAct, 'emit'>,
): number {
  tellShown(
    'hidden',
    ended.map(({ openingId }) => openingId),
    act,
  );
  return ended.length;
}

/** The ids a message of this topic is about. */
export function openingsIn({ openings }: Readonly<Record<string, unknown>>): string[] {
  return String(openings).split(' ');
}
