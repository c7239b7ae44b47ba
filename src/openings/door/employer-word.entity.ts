import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';
import type { EmployerWordKind } from './word-content';

/**
 * Something an employer said at his door: a post, that he would rather be called, a pause. Written by the employer role,
 * new rows only; what becomes of it is written by the house.
 */
@Entity()
@Index('employer_word_door', ['employerDoorId', 'rank'])
export class EmployerWord {
  /** A post becomes the opening of the same id. */
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;

  /** Order in which they were written. */
  @Column('bigint', { generated: 'increment' }) @Sees('internal') rank: string;

  @Column('uuid') @Sees('employer_own') employerDoorId: string;
  @Column('text') @Sees('employer_own') kind: EmployerWordKind;

  /** A `WordContent`, as JSON. */
  @Column('text', { transformer: encrypted('employer_word.content') }) @Sees('employer_own') content: string;
  @Column('timestamptz') @Sees('employer_own') at: Date;

  /** When a coach did what was asked. */
  @Column('timestamptz', { nullable: true }) @Sees('internal') settledAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') settledBy: string | null;
}
