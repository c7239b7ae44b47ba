import type { Actor } from '../../platform/acts/act';

/** How an account is named in acts and in the audit trail. */
export function accountActor(id: string): Actor {
  return { kind: 'account', id };
}
