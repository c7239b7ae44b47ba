/** Why somebody at an employer is left out of a wave. */
export const LEFT_OUT = {
  already: 'déjà invité',
  do_not_solicit: 'demande qu’on ne le sollicite plus',
  on_hold: 'est laissé tranquille en ce moment',
  solicited_enough: 'a été sollicité autant qu’il l’accepte ce mois-ci',
  email_refused: 'son adresse e-mail a été refusée',
} as const;

export type LeftOut = keyof typeof LEFT_OUT;

/** What is known of somebody before a wave. */
export interface Candidate {
  readonly alreadyInvited: boolean;
  readonly rest: 'on_hold' | 'do_not_solicit' | null;
  /** His employer was solicited as often as he accepts this month. */
  readonly capReached: boolean;
  readonly hasEmail: boolean;
  readonly emailRefused: boolean;
}

/** Why nobody invites him now; null when he may be. Without an address he is called. */
export function whyLeftOut(one: Candidate): LeftOut | null {
  if (one.alreadyInvited) return 'already';
  if (one.rest) return one.rest;
  if (one.capReached) return 'solicited_enough';
  return one.hasEmail && one.emailRefused ? 'email_refused' : null;
}
