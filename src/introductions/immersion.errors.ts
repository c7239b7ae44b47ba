import { DomainError } from '../platform/http/domain-error';

/** Its convention would tell what she keeps silent: it is read to her first, and she chooses. */
export class PaperWouldTell extends DomainError {
  readonly status = 409;
  readonly title =
    'La convention de cette immersion dirait ce que la personne garde pour elle\u00a0: lisez-la d’abord ensemble, sur la page de l’immersion.';
}
