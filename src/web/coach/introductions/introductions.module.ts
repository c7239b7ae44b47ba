import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { MatchingModule } from '../../../matching';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { PeopleModule } from '../../../people';
import { BeforeSending } from '../sending/before-sending';
import { SendingController } from '../sending/sending.controller';
import { IntroductionsController } from './introductions.controller';
import { OpeningIntroductionsController } from './opening-introductions.controller';

/** Proposals on the coach's pages; the introductions room is global. */
@Module({
  imports: [DisclosureModule, MatchingModule, NetworkModule, OpeningsModule, PeopleModule],
  controllers: [IntroductionsController, SendingController, OpeningIntroductionsController],
  providers: [BeforeSending],
})
export class CoachIntroductionsModule {}
