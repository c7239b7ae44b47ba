import { ApiProperty } from '@nestjs/swagger';
import {
  type ClocksFed,
  clocksFedBy,
  type InteractionRow,
  type Signed,
  type TaskRow,
  type TiedPerson,
} from '../../../network';
import type { Market } from '../../../reference';

const text = { type: String, nullable: true } as const;
const id = { type: String, format: 'uuid' } as const;

/** Who, and when. */
export class SignedAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: String }) by: string;

  static of({ at, by }: Signed): SignedAnswer {
    return { at: at.toISOString(), by: by.name };
  }
}

/** Somebody the caller follows. */
export class TiedPersonAnswer {
  @ApiProperty(id) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: Boolean, description: 'Ce qui peut être dit a été parlé avec elle.' }) talked: boolean;

  static of({ id, name, talked }: TiedPerson): TiedPersonAnswer {
    return { id, name, talked };
  }
}

/** A promise, or a next action. */
export class EmployerTaskAnswer {
  @ApiProperty(id) id: string;
  @ApiProperty(text) words: string | null;
  @ApiProperty({ type: String, format: 'date' }) dueOn: string;
  @ApiProperty({ type: String, enum: ['done', 'given_up'], nullable: true }) ended: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;

  static of({ id, words, dueOn, ended }: TaskRow): EmployerTaskAnswer {
    return { id, words, dueOn, ended: ended?.how ?? null, endedOn: ended?.on ?? null };
  }
}

/** What the exchange counts for, and why. */
export class ClockAnswer {
  @ApiProperty({ type: String, enum: ['yes', 'no', 'to_tell'] }) counts: string;
  @ApiProperty({ type: String }) because: string;
}

/** The two clocks of a first contact. */
export class ClocksAnswer {
  @ApiProperty({ type: ClockAnswer, description: 'COACH : enquête métier, visite, forum, petit-déj.' })
  broad: ClockAnswer;
  @ApiProperty({ type: ClockAnswer, description: 'IPS : face à face, pour un emploi ordinaire.' })
  faceToFace: ClockAnswer;

  static of({ broad, faceToFace }: ClocksFed): ClocksAnswer {
    return {
      broad: { counts: broad.counts, because: broad.because },
      faceToFace: { counts: faceToFace.counts, because: faceToFace.because },
    };
  }
}

/** One line of the contact log. */
export class InteractionAnswer {
  @ApiProperty(id) id: string;
  @ApiProperty(id) employerId: string;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String }) mode: string;
  @ApiProperty({ type: Boolean }) inPerson: boolean;
  @ApiProperty({ type: Boolean, nullable: true }) decisionMaker: boolean | null;
  @ApiProperty(text) purpose: string | null;
  @ApiProperty(text) outcome: string | null;
  @ApiProperty({ type: Boolean, description: 'Nomme quelqu’un que vous ne suivez pas : le texte est tu.' })
  sealed: boolean;
  @ApiProperty({ type: [TiedPersonAnswer] }) wishesOf: TiedPersonAnswer[];
  @ApiProperty({ type: [TiedPersonAnswer] }) named: TiedPersonAnswer[];
  @ApiProperty({ type: EmployerTaskAnswer, nullable: true }) promise: EmployerTaskAnswer | null;
  @ApiProperty({ type: EmployerTaskAnswer, nullable: true }) nextAction: EmployerTaskAnswer | null;
  @ApiProperty({ type: ClocksAnswer }) clocks: ClocksAnswer;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: String }) by: string;
  @ApiProperty({ type: SignedAnswer, nullable: true }) reviewed: SignedAnswer | null;
  @ApiProperty({ type: SignedAnswer, nullable: true }) corrected: SignedAnswer | null;
  @ApiProperty({ type: SignedAnswer, nullable: true }) annulled: SignedAnswer | null;

  static of(row: InteractionRow, market: Market): InteractionAnswer {
    return {
      id: row.id,
      employerId: row.employerId,
      date: row.day,
      mode: row.mode,
      inPerson: row.inPerson,
      decisionMaker: row.decisionMaker,
      purpose: row.purpose,
      outcome: row.outcome,
      sealed: row.sealed,
      wishesOf: row.wishesOf.map(TiedPersonAnswer.of),
      named: row.named.map(TiedPersonAnswer.of),
      promise: taskOf(row, 'promise'),
      nextAction: taskOf(row, 'next_action'),
      clocks: ClocksAnswer.of(clocksFedBy(row, market)),
      at: row.at.toISOString(),
      by: row.by.name,
      reviewed: row.reviewed && SignedAnswer.of(row.reviewed),
      corrected: row.corrected && SignedAnswer.of(row.corrected),
      annulled: row.annulled && SignedAnswer.of(row.annulled),
    };
  }
}

/** The one that stands: said last. */
function taskOf({ tasks }: InteractionRow, kind: TaskRow['kind']): EmployerTaskAnswer | null {
  const task = tasks.findLast((one) => one.kind === kind);
  return task ? EmployerTaskAnswer.of(task) : null;
}
