import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Sees } from '../../platform/classes/sees';
import { encrypted } from '../../platform/encryption/encrypted';

/**
 * The card a person comes in with at her own door. It says who she is; her digits prove it. She holds
 * one at a time: being given access again ends the one before.
 */
@Entity()
@Index('access_card_live', ['participantId'], { unique: true, where: 'ended_at IS NULL' })
@Index('access_card_participant', ['participantId'])
export class AccessCard {
  @PrimaryColumn('uuid') @Sees('internal') id: string;
  @Column('uuid') @Sees('internal') participantId: string;
  @Column('uuid') @Sees('internal') territoryId: string;

  /** Fingerprint of the token in the card's link, itself derived from the id: the card can be printed again. */
  @Column('text', { unique: true }) @Sees('secret') tokenHash: string;

  /** Printed beside the QR code, for who cannot scan it: `MURE-4729`. It opens nothing by itself. */
  @Column('text', { transformer: encrypted('access_card.code') }) @Sees('secret') code: string;
  @Column('text', { unique: true }) @Sees('secret') codeIndex: string;

  /** Of the demo world: opens nothing in production. */
  @Column('boolean', { default: false }) @Sees('internal') demo: boolean;

  @Column('timestamptz') @Sees('internal') madeAt: Date;

  /** Id of the account that gave it. */
  @Column('uuid') @Sees('internal') madeBy: string;

  @Column('timestamptz', { nullable: true }) @Sees('internal') endedAt: Date | null;

  /** Id of the account that gave the next one. */
  @Column('uuid', { nullable: true }) @Sees('internal') endedBy: string | null;
}
