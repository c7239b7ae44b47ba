import { DomainError } from '../../platform/http/domain-error';

/** Somebody wrote a new list while this page was open. */
export class WishesChangedMeanwhile extends DomainError {
  readonly status = 409;
  readonly title = 'Les envies ont changé pendant ce temps. Regardez-les, puis recommencez.';
}
