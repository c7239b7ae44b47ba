import type { PaperLine } from '../../../disclosure';
import { type Allowance, type Excess, MOST_CONVENTIONS, MOST_DAYS } from '../../../placements';

/** What an immersion went beyond, in words; D5135-3. */
export const EXCESSES: Readonly<Record<Excess, string>> = {
  over_a_month: 'Plus d’un mois de date à date.',
  renewed_twice: 'Une convention ne se renouvelle qu’une fois.',
  over_days: `Plus de ${MOST_DAYS}\u00A0jours sur douze mois chez cet employeur.`,
  over_conventions: `Plus de ${MOST_CONVENTIONS}\u00A0conventions sur douze mois chez cet employeur.`,
};

/** When a line of the paper is shown, the surest first. */
export const SHOWN: readonly { readonly shown: PaperLine['shown']; readonly heading: string }[] = [
  { shown: 'always', heading: 'Toujours' },
  { shown: 'some_copies', heading: 'Sur certains modèles' },
  { shown: 'if_ticked', heading: 'Si la case est cochée' },
];

/** "48 jours sur 60, et 1 convention sur 2." */
export function allowanceInWords({ daysLeft, conventionsLeft }: Allowance): string {
  const days = `${daysLeft}\u00A0${daysLeft > 1 ? 'jours' : 'jour'} sur ${MOST_DAYS}`;
  const conventions = `${conventionsLeft}\u00A0${conventionsLeft > 1 ? 'conventions' : 'convention'} sur ${MOST_CONVENTIONS}`;
  return `${days}, et ${conventions}, sur douze mois de suite.`;
}
