import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { CoachOfHers } from '../help-footer';
import { ChoicesOfHers } from './choices-of-hers';
import { HerDiscretionController } from './her-discretion.controller';
import { HerHistoryController } from './her-history.controller';
import { HerPages } from './her-pages';
import { HerPagesController } from './her-pages.controller';
import { HerStandingYesController } from './her-standing-yes.controller';
import { HerWithdrawalController } from './her-withdrawal.controller';

/** The promise at a person's own door: what employers may know, what was said, and taking it back. */
@Module({
  imports: [DisclosureModule, NetworkModule, OpeningsModule],
  controllers: [
    HerDiscretionController,
    HerHistoryController,
    HerPagesController,
    HerStandingYesController,
    HerWithdrawalController,
  ],
  providers: [ChoicesOfHers, CoachOfHers, HerPages],
  exports: [HerPages],
})
export class HerDiscretionModule {}
