export type { Stance, TravelMode, Wish, WishCriterion, WishValues } from './wish';
export type { WishProfile } from './wish-profile';
