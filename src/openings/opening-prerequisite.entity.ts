import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import type { PrerequisiteKind, PrerequisiteLevel } from './opening-facts';

/** One thing asked of whoever takes the post, in the order it was written. */
@Entity()
@Index('opening_prerequisite_place', ['openingId', 'place'], { unique: true })
export class OpeningPrerequisite {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @ForeignKey('Opening', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Sees('internal')
  openingId: string;
  @Column('int') @Sees('internal') place: number;
  @Column('text') @Sees('employer_own') kind: PrerequisiteKind;
  @Column('text') @Sees('employer_own') label: string;
  @Column('text') @Sees('employer_own') level: PrerequisiteLevel;
  @Column('text', { nullable: true }) @Sees('employer_own') value: string | null;
}
