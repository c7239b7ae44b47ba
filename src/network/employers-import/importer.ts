import type { Viewer } from '../../identity';
import type { Actor } from '../../platform/acts/act';

/** For whom a table of employers is brought in. */
export interface Importer {
  readonly actor: Actor;
  readonly accountId: string | null;
  /** Territory that will keep the new employers; null: every territory sees them, as those an import named. */
  readonly territoryId: string | null;
  readonly ownerCoachId: string | null;
  /** The command line reaches the employers of every territory. */
  readonly everywhere: boolean;
}

/** A coach or a lead on the screens, or on whose behalf the command line acts. */
export function importerOf({ actor, accountId, territoryId, role }: Viewer): Importer {
  const ownerCoachId = role === 'coach' ? accountId : null;
  return { actor, accountId, territoryId, ownerCoachId, everywhere: false };
}

/** The command line, on behalf of nobody in particular. */
export function importerForAll(actor: Actor): Importer {
  return { actor, accountId: null, territoryId: null, ownerCoachId: null, everywhere: true };
}
