import { Controller, Post, Query } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { RecordTaskStep } from '../../../network';
import { addDays } from '../../../platform/clock/civil-day';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { dayInWords } from '../../wording/days';
import { TaskStepQuery } from './interaction.form';

/** Days by which one tap puts something off: an employer who waits is not left for long. */
const LATER = 2;

/** Promises to employers and next actions: done, or later. */
@For('coach', 'lead')
@Controller('actions/:id')
export class EmployerTasksController {
  constructor(
    private readonly steps: RecordTaskStep,
    private readonly clock: Clock,
  ) {}

  @Post('fait')
  async done(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Query() form: TaskStepQuery,
  ): Promise<SeeOther> {
    const { employerId } = await this.steps.execute(viewer, id, { kind: 'done' });
    return seeOther(placeOf(form, employerId), 'C’est fait, et daté d’aujourd’hui.');
  }

  @Post('plus-tard')
  async later(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Query() form: TaskStepQuery,
  ): Promise<SeeOther> {
    const until = addDays(this.clock.today(), LATER);
    const { employerId } = await this.steps.execute(viewer, id, { kind: 'put_off', until });
    return seeOther(placeOf(form, employerId), `Remis au ${dayInWords(until)}.`);
  }

  @Post('abandon')
  async giveUp(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Query() form: TaskStepQuery,
  ): Promise<SeeOther> {
    const { employerId } = await this.steps.execute(viewer, id, { kind: 'given_up' });
    return seeOther(placeOf(form, employerId), 'C’est retiré de ce qu’il y a à faire.');
  }
}

function placeOf({ back }: TaskStepQuery, employerId: string): string {
  return back === 'today' ? '/aujourd-hui' : `/employeurs/${employerId}#echanges`;
}
