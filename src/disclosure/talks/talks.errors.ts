import { DomainError } from '../../platform/http/domain-error';

/** A talk is dated once it was held: dating one in advance would open what only a talk opens. */
export class TalkNotHeldYet extends DomainError {
  readonly status = 400;
  readonly title = 'Cet échange est à dater une fois qu’il a eu lieu.';
  override readonly field = 'date';
}
