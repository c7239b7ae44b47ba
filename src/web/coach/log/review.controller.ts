import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery, InteractionsQuery, ReviewInteractions } from '../../../network';
import { addDays } from '../../../platform/clock/civil-day';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { templateWords } from '../../../platform/views/template-words';
import { ReviewForm } from './interaction.form';
import { REVIEW_DAYS, reviewPage } from './review-page.presenter';

/** The review of the week: what the team noted, read by its lead. */
@For('lead')
@Controller('echanges/a-relire')
export class ReviewController {
  constructor(
    private readonly log: InteractionsQuery,
    private readonly employers: EmployersQuery,
    private readonly reviewing: ReviewInteractions,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/log/review')
  async page(@TheViewer() viewer: Viewer, @ReturnedForm() form: FormState) {
    const today = this.clock.today();
    const rows = await this.log.toReview(viewer, addDays(today, -REVIEW_DAYS));
    const names = await this.employers.names(viewer, [...new Set(rows.map(({ employerId }) => employerId))]);
    return reviewPage(form, { rows, names, today });
  }

  @Post()
  @FormPage('/echanges/a-relire')
  async review(@TheViewer() viewer: Viewer, @Body() { read }: ReviewForm): Promise<SeeOther> {
    const { reviewed } = await this.reviewing.execute(viewer, read);
    const said = `${templateWords.count(reviewed, 'échange relu', 'échanges relus')}, daté et signé.`;
    return seeOther('/echanges/a-relire', said);
  }
}
