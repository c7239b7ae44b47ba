import type { Vocabulary } from './vocabulary';

export type Trait =
  | 'alone'
  | 'small_team'
  | 'team'
  | 'public_contact'
  | 'outdoors'
  | 'indoors'
  | 'standing'
  | 'heavy_loads'
  | 'noise'
  | 'cold'
  | 'heat'
  | 'heights'
  | 'animals'
  | 'food'
  | 'children'
  | 'driving'
  | 'repetitive'
  | 'varied'
  | 'quiet';

/** What a post is like, in words that complete "un travail ...". */
export const TRAITS: Vocabulary<Trait> = {
  alone: 'en autonomie, sans collègue à côté',
  small_team: 'en petite équipe',
  team: 'en équipe',
  public_contact: 'en contact avec les gens',
  outdoors: 'dehors',
  indoors: 'à l’intérieur',
  standing: 'debout',
  heavy_loads: 'avec des charges lourdes',
  noise: 'dans le bruit',
  cold: 'au froid',
  heat: 'à la chaleur',
  heights: 'en hauteur',
  animals: 'avec des animaux',
  food: 'avec des aliments',
  children: 'avec des enfants',
  driving: 'avec de la conduite',
  repetitive: 'avec des gestes répétés',
  varied: 'avec des tâches variées',
  quiet: 'au calme',
};

/**
 * Traits that cannot both be true of one post. A trait an opening does not list is unknown,
 * unless it lists one of these: then the missing one is known to be false.
 */
const OPPOSITES: Readonly<Partial<Record<Trait, readonly Trait[]>>> = {
  alone: ['team', 'small_team'],
  team: ['alone'],
  small_team: ['alone'],
  outdoors: ['indoors'],
  indoors: ['outdoors'],
  noise: ['quiet'],
  quiet: ['noise'],
  repetitive: ['varied'],
  varied: ['repetitive'],
};

/** The traits that a post with `trait` is known not to have. */
export function oppositesOf(trait: Trait): readonly Trait[] {
  return OPPOSITES[trait] ?? [];
}
