import { DomainError } from '../../platform/http/domain-error';

/** Her file changed between what she saw and what she takes: she looks again first. */
export class PaperChanged extends DomainError {
  override readonly name = 'PaperChanged';
  readonly status = 409;
  readonly title = 'Ce papier a changé entre-temps. Regardez-le de nouveau, puis prenez-le.';
}
