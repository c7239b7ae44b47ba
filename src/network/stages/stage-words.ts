import type { Vocabulary } from '../../reference';

export type EmployerStage =
  | 'spotted'
  | 'introduced'
  | 'appointment'
  | 'needs_understood'
  | 'proposal_made'
  | 'has_hosted'
  | 'has_hired'
  | 'partner';

/** How far an employer came along with us, in order. Derived from what happened: nobody types a stage. */
export const EMPLOYER_STAGES: Vocabulary<EmployerStage> = {
  spotted: 'Repéré',
  introduced: 'Premier contact',
  appointment: 'Rendez-vous eu',
  needs_understood: 'Besoins compris',
  proposal_made: 'Proposition faite',
  has_hosted: 'A accueilli',
  has_hired: 'A recruté',
  partner: 'Partenaire',
};
