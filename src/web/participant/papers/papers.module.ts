import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { CoachOfHers } from '../help-footer';
import { HerCvController } from './cv.controller';
import { HerSheetController } from './sheet.controller';

/** Her CV and her sheets; the introductions room is global. */
@Module({
  imports: [DisclosureModule],
  controllers: [HerCvController, HerSheetController],
  providers: [CoachOfHers],
})
export class HerPapersModule {}
