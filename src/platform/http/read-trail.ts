import { SetMetadata } from '@nestjs/common';
import type { Actor, Subject } from '../acts/act';

/** Writes down who read what; the audit room provides it, globally. */
export abstract class ReadTrail {
  abstract record(actor: Actor, event: string, subject: Subject): Promise<void>;
}

export const READ = 'entremise:read';

export interface DeclaredRead {
  readonly event: string;
  readonly subject: (params: Readonly<Record<string, string>>) => Subject;
}

/**
 * Declares, beside its route, that answering it is a reading to remember:
 * `@Audit('participant.read', { subject: ({ id }) => ({ type: 'participant', id }) })`.
 * The answer leaves once the reading is written.
 */
export const Audit = (event: string, { subject }: Pick<DeclaredRead, 'subject'>) =>
  SetMetadata(READ, { event, subject } satisfies DeclaredRead);
