import type { Vocabulary } from '../../reference';

export type InteractionMode = 'visit' | 'call' | 'mail' | 'breakfast' | 'meeting' | 'forum' | 'video';

/** How an employer was met or reached. */
export const INTERACTION_MODES: Vocabulary<InteractionMode> = {
  visit: 'Visite',
  call: 'Appel',
  mail: 'Mail',
  meeting: 'Rendez-vous',
  forum: 'Forum',
  breakfast: 'Petit-déj',
  video: 'Visio',
};

export type InteractionPurpose =
  'introduce' | 'learn_needs' | 'trade_survey' | 'propose_person' | 'immersion' | 'follow_up' | 'thank';

/** What it was for. */
export const INTERACTION_PURPOSES: Vocabulary<InteractionPurpose> = {
  introduce: 'Se présenter',
  learn_needs: 'Comprendre ses besoins',
  trade_survey: 'Enquête métier',
  propose_person: 'Présenter une personne',
  immersion: 'Préparer quelques jours d’essai (PMSMP)',
  follow_up: 'Suivre une personne en poste',
  thank: 'Remercier',
};

/** Modes in which nobody stands before anybody. */
const AT_A_DISTANCE: ReadonlySet<InteractionMode> = new Set(['call', 'mail', 'video']);

/** Whether an exchange of this mode can be face to face at all. */
export function mayBeInPerson(mode: InteractionMode): boolean {
  return !AT_A_DISTANCE.has(mode);
}

export type EmployerTaskKind = 'promise' | 'next_action';

/** What is left to do after an exchange. */
export const EMPLOYER_TASK_KINDS: Vocabulary<EmployerTaskKind> = {
  promise: 'Promis à l’employeur',
  next_action: 'Prochaine action',
};
