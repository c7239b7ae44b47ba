import { Body, Controller, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { ReplaceSituation } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { ListOf, OneOf, PathId, Text } from '../../../platform/http/validation';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';

/** One fact of her situation. */
export class SituationFactBody {
  @OneOf(DISCLOSURE_TOPICS) topic: DisclosureTopic;
  @Text({ max: 2_000, lines: true }) value: string;
}

export class SituationBody {
  @ListOf(() => SituationFactBody, { max: 15 }) facts: SituationFactBody[];
}

/** What is kept, by topic; what was written is not sent back. */
export class SituationAnswer {
  @ApiProperty({ type: String, isArray: true }) topics: string[];
}

@ApiTags('participants')
@Controller('api/v1/participants/:id/situation')
@For('coach', 'lead')
export class SituationApiController {
  constructor(private readonly replacing: ReplaceSituation) {}

  @Put()
  @ApiAnswers(SituationAnswer, { writes: true })
  async replace(
    @TheViewer() viewer: Viewer,
    @PathId('id') id: string,
    @Body() { facts }: SituationBody,
  ): Promise<SituationAnswer> {
    const lines = facts.map(({ topic, value }) => ({ topic, value }));
    await this.replacing.execute(viewer, id, lines);
    return { topics: lines.map(({ topic }) => topic) };
  }
}
