import { Module } from '@nestjs/common';
import { IntroductionsModule } from '../../../introductions';
import { IntroductionsApiController } from './introductions.controller';
import { WishChangesApiController } from './wish-changes.controller';

/** The part of the API that is about proposals and answers. */
@Module({
  imports: [IntroductionsModule],
  controllers: [IntroductionsApiController, WishChangesApiController],
})
export class IntroductionsApiModule {}
