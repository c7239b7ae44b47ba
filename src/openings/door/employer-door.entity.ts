import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';

/**
 * The way in that a coach gave somebody at an employer: a link, and for a time a code of six digits. It opens what this
 * employer gave us and nothing else. Taken back means that its hash is forgotten: nothing answers to the link any more.
 */
@Entity()
@Index('employer_door_contact', ['employerContactId'], { unique: true, where: 'link_hash IS NOT NULL' })
export class EmployerDoor {
  @PrimaryColumn('uuid') @Sees('employer_own') id: string;

  /** No foreign keys: the employers' connection knows this table and not those. */
  @Column('uuid') @Index('employer_door_employer') @Sees('internal') employerId: string;
  @Column('uuid') @Sees('internal') employerContactId: string;

  /** Whose coaches gave it, and read what is said there. */
  @Column('uuid') @Sees('internal') territoryId: string;

  /** What the door calls the employer. */
  @Column('text') @Sees('employer_own') employerName: string;

  /** SHA-256 of the link's secret; null once it is taken back. */
  @Column('text', { nullable: true, unique: true }) @Sees('secret') linkHash: string | null;

  /** Blind index of the six digits; they open until `codeUntil`. */
  @Column('text', { nullable: true, unique: true }) @Sees('secret') codeIndex: string | null;
  @Column('timestamptz') @Sees('internal') codeUntil: Date;

  /** Which of the codes of this door it is: the first that no other door has. */
  @Column('int') @Sees('internal') codeTurn: number;
  @Column('timestamptz') @Sees('internal') at: Date;
  @Column('uuid', { nullable: true }) @Sees('internal') by: string | null;
  @Column('timestamptz', { nullable: true }) @Sees('internal') endedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') endedBy: string | null;

  end(at: Date, by: string | null): void {
    Object.assign(this, { linkHash: null, codeIndex: null, endedAt: at, endedBy: by });
  }
}
