import { ApiProperty } from '@nestjs/swagger';
import { PRESENTATION_ITEMS, type RecordedStandingYes } from '../../../disclosure';
import { codesOf, EMPLOYER_KINDS } from '../../../reference';
import { ColleagueAnswer } from './choice.answer';

/** One word of hers about a kind of employer, as it was recorded. */
export class StandingYesAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, enum: codesOf(EMPLOYER_KINDS) }) employerKind: string;
  @ApiProperty({ type: String, enum: ['given', 'taken_back'] }) decision: string;
  @ApiProperty({ type: String, isArray: true, enum: codesOf(PRESENTATION_ITEMS) }) items: string[];
  @ApiProperty({ type: String, nullable: true }) words: string | null;
  @ApiProperty({ type: ColleagueAnswer, nullable: true, description: '« Dit à … ».' })
  saidAloudTo: ColleagueAnswer | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;

  static of(said: RecordedStandingYes, names: ReadonlyMap<string, string>): StandingYesAnswer {
    const to = said.saidAloudTo;
    return {
      id: said.id,
      employerKind: said.employerKind,
      decision: said.decision,
      items: [...said.items],
      words: said.words,
      saidAloudTo: to === null ? null : { id: to, name: names.get(to) ?? '' },
      at: said.at.toISOString(),
    };
  }
}
