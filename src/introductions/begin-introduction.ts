import { Introduction } from './introduction.entity';

/** A new introduction, signed. */
export function beginIntroduction(
  begun: Pick<Introduction, 'id' | 'participantId' | 'openingId' | 'territoryId' | 'origin'>,
  at: Date,
  by: string | null,
): Introduction {
  return Object.assign(new Introduction(), { ...begun, at, by, withdrawnAt: null, withdrawnBy: null });
}
