import { type ContractKind, TRAITS, type TimeSlot, type Trait } from '../../reference';

const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** They complete "Ne plus me proposer de travail ...". */
const WHEN: Readonly<Record<TimeSlot, string>> = {
  morning: 'le matin',
  day: 'en journée',
  evening: 'le soir',
  night: 'de nuit',
  weekend: 'le week-end',
  split: 'en horaires coupés',
};

/** They complete "Ne plus me proposer ..."; `null` for what names nothing in particular. */
const CONTRACTS: Readonly<Record<ContractKind, string | null>> = {
  cdi: 'de CDI',
  cdd: 'de CDD',
  interim: 'd’intérim',
  cddi: 'de CDD d’insertion (CDDI)',
  contrat_pro: 'de contrat de professionnalisation',
  apprentissage: 'd’apprentissage',
  saisonnier: 'de contrat saisonnier',
  pmsmp: 'de quelques jours pour essayer (PMSMP)',
  training: 'de formation',
  other: null,
};

export function slotSentence(slot: TimeSlot): string {
  return `Ne plus me proposer de travail ${WHEN[slot]}.`;
}

export function traitSentence(trait: Trait): string {
  return `Ne plus me proposer de travail ${TRAITS[trait]}.`;
}

export function contractSentence(contract: ContractKind): string | null {
  const words = CONTRACTS[contract];
  return words && `Ne plus me proposer ${words}.`;
}

/** @param minHourly gross euros */
export function wageSentence(minHourly: number): string {
  return `Ne plus me proposer de travail à moins de ${EUROS.format(minHourly)} brut de l’heure.`;
}

/** @param maxKm `null` when several places give several distances */
export function distanceSentence(maxKm: number | null): string {
  if (maxKm === null) return 'Ne plus me proposer de travail aussi loin.';
  return `Ne plus me proposer de travail à plus de ${String(maxKm).replace('.', ',')}\u00a0km.`;
}
