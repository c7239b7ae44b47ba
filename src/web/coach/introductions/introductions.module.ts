import { Module } from '@nestjs/common';
import { MatchingModule } from '../../../matching';
import { OpeningsModule } from '../../../openings';
import { PeopleModule } from '../../../people';
import { IntroductionsController } from './introductions.controller';
import { OpeningIntroductionsController } from './opening-introductions.controller';

/** Proposals on the coach's pages; the introductions room is global. */
@Module({
  imports: [MatchingModule, OpeningsModule, PeopleModule],
  controllers: [IntroductionsController, OpeningIntroductionsController],
})
export class CoachIntroductionsModule {}
