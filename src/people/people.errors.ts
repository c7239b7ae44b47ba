import { NotFound } from '../platform/http/domain-error';

/** Absent, or followed by somebody else: the same answer. */
export class ParticipantNotFound extends NotFound {}
