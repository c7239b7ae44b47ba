import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { OptionalText } from '../../../platform/http/validation';
import { SuggestOccupations } from '../../../reference';
import { OccupationAnswer } from './occupation.answer';

const MOST = 20;

/** The text that may name an occupation. */
export class OccupationsQueryBody {
  @OptionalText({ max: 200, describe: 'Un métier ou un besoin, même inachevé : « cherche plongeur ».' })
  q?: string | null;
}

@ApiTags('occupations')
@Controller('api/v1/occupations')
@For('coach', 'lead')
export class OccupationsApiController {
  constructor(private readonly suggesting: SuggestOccupations) {}

  @Get()
  @ApiAnswers(OccupationAnswer, { list: true })
  async list(@Query() { q }: OccupationsQueryBody) {
    const items = q ? await this.suggesting.execute(q, MOST) : [];
    return { items: items.map(OccupationAnswer.of), total: items.length, page: 1 };
  }
}
