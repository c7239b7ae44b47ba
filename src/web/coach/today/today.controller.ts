import { Controller, Get, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { For } from '../../../platform/http/access';
import { todayPage } from './today-page.presenter';
import { TodaysWork } from './todays-work';

/** Where a coach's day begins. */
@For('coach', 'lead')
@Controller('aujourd-hui')
export class TodayController {
  constructor(private readonly work: TodaysWork) {}

  @Get()
  @Render('coach/today/today')
  async page(@TheViewer() viewer: Viewer) {
    return todayPage(await this.work.of(viewer));
  }
}
