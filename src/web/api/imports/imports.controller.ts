import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { ImportFranceTravail } from '../../../openings';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { FranceTravailBody, ImportAnswer } from './import.answer';

@ApiTags('imports')
@Controller('api/v1/imports')
@For('coach', 'lead')
export class ImportsApiController {
  constructor(private readonly importing: ImportFranceTravail) {}

  @Post('france-travail')
  @ApiAnswers(ImportAnswer, { writes: true, describe: 'Les offres peuvent être rapprochées des envies.' })
  async franceTravail(@TheViewer() viewer: Viewer, @Body() { resultats }: FranceTravailBody) {
    return ImportAnswer.of(await this.importing.execute(viewer.actor, resultats));
  }
}
