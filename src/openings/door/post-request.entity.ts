import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/**
 * A post that an employer nobody knows proposed on the public page: believed by nobody until a coach has checked it.
 * Written by the employer role, which may not even read it again.
 */
@Entity()
@Index('post_request_waiting', ['territoryId'], { where: 'decided_at IS NULL' })
export class PostRequest {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  /** Whose coaches check it, by the place of the post; null when it is in no territory of ours: any of them. */
  @Column('uuid', { nullable: true }) @Sees('internal') territoryId: string | null;

  @Column('text', { transformer: encrypted('post_request.company') }) @Sees('employer_own') company: string;
  @Column('text', { transformer: encrypted('post_request.contact') }) @Sees('employer_own') contact: string;
  @Column('text', { transformer: encrypted('post_request.phone') }) @Sees('employer_own') phone: string;
  @Column('text', { nullable: true, transformer: encrypted('post_request.email') })
  @Sees('employer_own')
  email: string | null;

  /** A `PostContent`, as JSON. */
  @Column('text', { transformer: encrypted('post_request.content') }) @Sees('employer_own') content: string;
  @Column('timestamptz') @Sees('employer_own') at: Date;

  @Column('timestamptz', { nullable: true }) @Sees('internal') decidedAt: Date | null;
  @Column('uuid', { nullable: true }) @Sees('internal') decidedBy: string | null;
  @Column('text', { nullable: true }) @Sees('internal') decision: 'accepted' | 'declined' | null;

  decide(decision: 'accepted' | 'declined', at: Date, by: string): void {
    Object.assign(this, { decision, decidedAt: at, decidedBy: by });
  }
}
