import type { EntityManager } from 'typeorm';

/** Who acts: an account, a person at her own door, an employer's link, the command line, or the service itself. */
export interface Actor {
  readonly kind: 'account' | 'participant' | 'employer' | 'command' | 'system' | 'anonymous';
  readonly id: string | null;
}

export const SYSTEM: Actor = { kind: 'system', id: null };

/** What an act touches: a type of the glossary and an id. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

export interface ActDescription {
  readonly by: Actor;
  /** Verb phrase, `opening.publish`: the name under which it stands in the audit trail. */
  readonly name: string;
  readonly subject?: Subject;
}

/** Something to do after commit, ids only. */
export interface Emission {
  readonly topic: string;
  readonly kind: string;
  readonly ref: Record<string, string | number | null>;
  readonly dueAt?: Date;
}

/** An act under way: everything written through `manager` is committed, or nothing is. */
export interface OpenAct {
  readonly manager: EntityManager;
  readonly by: Actor;
  readonly at: Date;
  /** Queues something for after the commit, in the same transaction. */
  emit(emission: Emission): void;
  /** Says what the act turned out to be about, for the audit trail (an id made during the act). */
  about(subject: Subject): void;
}

/** Writes the audit row of an act in its transaction; the audit room provides it. */
export abstract class ActTrail {
  abstract record(act: OpenAct, name: string, subjects: readonly Subject[]): Promise<void>;
}
