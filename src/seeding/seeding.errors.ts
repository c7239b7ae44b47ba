import { DomainError } from '../platform/http/domain-error';

export class DatabaseHoldsPeople extends DomainError {
  readonly status = 409;
  readonly title = 'Cette base contient déjà des personnes : --force charge ce monde à côté d’elles.';
}

/** A seed file names something that it does not define. */
export class UnknownSeedKey extends Error {
  constructor(key: string) {
    super(`The seed files name "${key}" and do not define it.`);
  }
}
