import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../platform/classes/sees';
import { encrypted } from '../platform/encryption/encrypted';

/** One way of reaching her: a phone, a mail, a message at the front desk. */
@Entity()
export class ContactPoint {
  @PrimaryColumn('uuid') @Sees('internal') id: string;

  @ForeignKey('Participant', { onDelete: 'CASCADE' })
  @Column('uuid')
  @Index('contact_point_participant')
  @Sees('internal')
  participantId: string;

  @Column('int') @Sees('internal') place: number;
  @Column('text') @Sees('internal') kind: 'phone' | 'email' | 'front_desk';

  @Column('text', { transformer: encrypted('contact_point.value') })
  @Sees('disclosable:presentation')
  value: string;

  /** "Je suis seule à le lire ?" Null when nobody asked. */
  @Column('boolean', { nullable: true }) @Sees('internal') aloneToRead: boolean | null;
}
