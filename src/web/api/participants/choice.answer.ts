import { ApiProperty } from '@nestjs/swagger';
import type { RecordedChoice, RecordedTalk } from '../../../disclosure';

const text = { type: String, nullable: true } as const;

export class AudienceAnswer {
  @ApiProperty({ type: String, enum: ['all', 'employer', 'opening'] }) kind: string;
  @ApiProperty({ ...text, format: 'uuid' }) id: string | null;
}

export class ColleagueAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
}

/** A choice of hers, as it was recorded. */
export class ChoiceAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) topic: string;
  @ApiProperty({ type: AudienceAnswer }) audience: AudienceAnswer;
  @ApiProperty({ type: String, enum: ['silent', 'if_asked', 'tell', 'undecided'] }) decision: string;
  @ApiProperty({ ...text, enum: ['person', 'coach', 'both'] }) teller: string | null;
  @ApiProperty(text) moment: string | null;
  @ApiProperty({ ...text, enum: ['need_only', 'fact'] }) level: string | null;
  @ApiProperty({ ...text, description: 'Les mots convenus.' }) words: string | null;
  @ApiProperty({ ...text, format: 'date' }) reviewOn: string | null;
  @ApiProperty({ type: ColleagueAnswer, nullable: true, description: '« Dit à … ».' })
  saidAloudTo: ColleagueAnswer | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;

  static of(choice: RecordedChoice, names: ReadonlyMap<string, string>): ChoiceAnswer {
    return {
      id: choice.id,
      topic: choice.topic,
      audience: { kind: choice.audienceKind, id: choice.audienceId },
      decision: choice.decision,
      teller: choice.teller,
      moment: choice.moment,
      level: choice.level,
      words: choice.words,
      reviewOn: choice.reviewOn,
      saidAloudTo: colleague(choice.saidAloudTo, names),
      at: choice.at.toISOString(),
    };
  }
}

/** A talk about what employers may know. */
export class TalkAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: ColleagueAnswer, nullable: true }) with: ColleagueAnswer | null;

  static of({ id, heldOn, withAccount }: RecordedTalk, names: ReadonlyMap<string, string>): TalkAnswer {
    return { id, date: heldOn, with: colleague(withAccount, names) };
  }
}

function colleague(id: string | null, names: ReadonlyMap<string, string>): ColleagueAnswer | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}
