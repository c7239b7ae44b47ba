import { Controller, Get, Render } from '@nestjs/common';
import { For } from '../../../platform/http/access';
import { revealsPage } from './reveals-page.presenter';

/** What each occasion tells an employer: the whole table, about nobody. */
@For('coach', 'lead')
@Controller('ce-que-cela-revele')
export class RevealsController {
  @Get()
  @Render('coach/reveals/table')
  page() {
    return revealsPage();
  }
}
