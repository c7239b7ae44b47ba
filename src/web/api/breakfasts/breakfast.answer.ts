import { ApiProperty } from '@nestjs/swagger';
import {
  BREAKFAST_FORMATS,
  type BreakfastFormat,
  type BreakfastView,
  type GuestAtTable,
  LEFT_OUT,
  type LeftOut,
  RSVP_ANSWERS,
  type RsvpAnswer,
  type WaveSent,
} from '../../../breakfasts';

const uuid = { type: String, format: 'uuid' } as const;
const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;

/** A petit-déj with its counts of employers. */
export class BreakfastAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String, enum: Object.keys(BREAKFAST_FORMATS) }) format: BreakfastFormat;
  @ApiProperty({ type: String }) publicTitle: string;
  @ApiProperty(text) internalTitle: string | null;
  @ApiProperty({ type: String }) place: string;
  @ApiProperty(instant) startsAt: string;
  @ApiProperty(instant) endsAt: string;
  @ApiProperty({ type: Number }) employerSeats: number;
  @ApiProperty({ type: Number }) participantSeats: number;
  @ApiProperty({ type: Boolean }) cancelled: boolean;
  @ApiProperty({ type: Number }) invited: number;
  @ApiProperty({ type: Number, description: 'Places prises, collègues compris.' }) taken: number;
  @ApiProperty({ type: Number, description: 'Négatif quand moins de places restent qu’il n’en fut donné.' })
  left: number;
  @ApiProperty({ type: Number }) waiting: number;
  @ApiProperty({ type: Number }) saidNo: number;
  @ApiProperty({ type: Number }) unanswered: number;

  static of(view: BreakfastView): BreakfastAnswer {
    return {
      id: view.id,
      format: view.format,
      publicTitle: view.publicTitle,
      internalTitle: view.internalTitle,
      place: view.place,
      startsAt: view.startsAt.toISOString(),
      endsAt: view.endsAt.toISOString(),
      employerSeats: view.employerSeats,
      participantSeats: view.participantSeats,
      cancelled: view.cancelled,
      invited: view.invited,
      taken: view.taken,
      left: view.left,
      waiting: view.waiting,
      saidNo: view.saidNo,
      unanswered: view.unanswered,
    };
  }
}

/** Somebody at an employer, around a petit-déj. */
export class BreakfastGuestAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Nul pour qui est venu sans invitation.',
  })
  id: string | null;
  @ApiProperty(uuid) employerId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) contactId: string | null;
  @ApiProperty({ type: Number, nullable: true }) wave: number | null;
  @ApiProperty({ type: String, enum: Object.keys(RSVP_ANSWERS), nullable: true }) answer: RsvpAnswer | null;
  @ApiProperty({ type: Number, description: 'Places qui sont les siennes.' }) placed: number;
  @ApiProperty({ type: Number, description: 'Places qu’il attend.' }) waiting: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Combien sont venus ; nul tant que rien n’est noté.',
  })
  came: number | null;

  static of({ invitationId, employerId, contactId, wave, answer, standing, came }: GuestAtTable) {
    const { placed, waiting } = standing;
    return { id: invitationId, employerId, contactId, wave, answer, placed, waiting, came };
  }
}

export class InvitedAnswer {
  @ApiProperty(uuid) id: string;
  @ApiProperty(uuid) contactId: string;
  @ApiProperty({ type: Boolean, description: 'Sinon, à appeler.' }) byMail: boolean;
}

export class LeftOutAnswer {
  @ApiProperty(uuid) contactId: string;
  @ApiProperty({ type: String, enum: Object.keys(LEFT_OUT) }) reason: LeftOut;
}

/** What became of a wave. */
export class WaveAnswer {
  @ApiProperty({ type: Number, description: 'À partir de 1 ; 0 quand personne n’a pu être invité.' })
  wave: number;
  @ApiProperty({ type: [InvitedAnswer] }) invited: InvitedAnswer[];
  @ApiProperty({ type: [LeftOutAnswer] }) leftOut: LeftOutAnswer[];

  static of({ wave, invited, leftOut }: WaveSent): WaveAnswer {
    return {
      wave,
      invited: invited.map(({ id, contactId, byMail }) => ({ id, contactId, byMail })),
      leftOut: leftOut.map(({ contactId, reason }) => ({ contactId, reason })),
    };
  }
}

/** Something was written down. */
export class NotedAnswer {
  @ApiProperty(uuid) id: string;
}
