import type { EmployerStage } from './stage-words';

/** Days without news after which a stage asks for a next action, and why that many. */
export const STAGE_DELAYS: Readonly<
  Record<EmployerStage, { readonly days: number; readonly because: string }>
> = {
  spotted: { days: 30, because: 'Repéré depuis un mois, personne n’y est encore allé.' },
  introduced: {
    days: 14,
    because: 'Deux semaines après s’être présenté, on revient demander un rendez-vous.',
  },
  appointment: {
    days: 14,
    because: 'Deux semaines après un rendez-vous, on revient comprendre les besoins.',
  },
  needs_understood: {
    days: 14,
    because: 'Les besoins sont compris\u00A0: on revient avec une personne ou une réponse.',
  },
  proposal_made: { days: 7, because: 'Une proposition attend des nouvelles dans la semaine.' },
  has_hosted: { days: 30, because: 'Après un accueil, on remercie et on demande comment cela s’est passé.' },
  has_hired: { days: 60, because: 'Un employeur qui a recruté se voit au moins tous les deux mois.' },
  partner: { days: 90, because: 'Un partenaire se voit chaque trimestre.' },
};

/** Hostings and hires after which an employer is a partner: the third time is no longer luck. */
export const PARTNER_AFTER = 3;
