/** Where somebody comes in: the web layer provides it, globally. Without it everybody comes in at `SIGN_IN`. */
export abstract class Entrances {
  /** The page to come in by, for who asked for `path` and was not recognised. */
  abstract entranceTo(path: string): string;

  /** The page that asks to prove again who one is, before `path` (`@ProvenLately()`). */
  abstract proofFor(path: string): string;
}

export const SIGN_IN = '/connexion';

/** The address of a page that leads on to `back` once it is done with; `''`: nowhere in particular. */
export function leadingOnTo(page: string, back: string): string {
  return back && back !== '/' ? `${page}?retour=${encodeURIComponent(back)}` : page;
}
