import { Module } from '@nestjs/common';
import { IntroductionsModule } from '../../../introductions';
import { IntroductionsApiController } from './introductions.controller';
import { SendingApiController } from './sending.controller';
import { WishChangesApiController } from './wish-changes.controller';

/** The part of the API that is about proposals, answers and sending. */
@Module({
  imports: [IntroductionsModule],
  controllers: [IntroductionsApiController, SendingApiController, WishChangesApiController],
})
export class IntroductionsApiModule {}
