import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { BreakfastsQuery, NoteAttendance, type WhoCame } from '../../../breakfasts';
import { TheViewer, type Viewer } from '../../../identity';
import { AddContact, EmployersQuery, RegisterEmployer } from '../../../network';
import { Config } from '../../../platform/config/config';
import { For } from '../../../platform/http/access';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { employerNamed, isNamedSo } from '../../names/employer-named';
import { attendancePage, badgesPage } from './attendance-page.presenter';
import { PresenceForm, WalkInForm } from './breakfast.form';
import { BREAKFASTS } from './breakfast-words';

/** The day itself: who is there, who came without being invited, and what everybody wears. */
@For('coach', 'lead')
@Controller('petits-dejs/:id')
export class BreakfastAttendanceController {
  constructor(
    private readonly breakfasts: BreakfastsQuery,
    private readonly noting: NoteAttendance,
    private readonly employers: EmployersQuery,
    private readonly registering: RegisterEmployer,
    private readonly adding: AddContact,
    private readonly config: Config,
  ) {}

  @Get('presences')
  @Render('coach/breakfasts/attendance')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return attendancePage(form, await this.breakfasts.one(viewer, id));
  }

  @Post('presences')
  @FormPage('/petits-dejs/:id/presences')
  async note(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: PresenceForm,
  ): Promise<SeeOther> {
    await this.noting.execute(viewer, id, whoIn(form));
    return seeOther(`${BREAKFASTS}/${id}/presences`, 'Présence notée.');
  }

  @Post('presences/imprevu')
  @FormPage('/petits-dejs/:id/presences')
  async walkIn(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { employer, name }: WalkInForm,
  ): Promise<SeeOther> {
    await this.breakfasts.one(viewer, id);
    const employerId = await this.knownOrNew(viewer, employer);
    const contact = name ? await this.adding.execute(viewer, employerId, { name }) : null;
    await this.noting.execute(viewer, id, { employerId, contactId: contact?.id, people: 1 });
    return seeOther(`${BREAKFASTS}/${id}/presences`, 'Présence notée.');
  }

  @Get('badges')
  @Render('coach/breakfasts/badges')
  async badges(@TheViewer() viewer: Viewer, @PathId() id: string) {
    return badgesPage(await this.breakfasts.one(viewer, id), this.config.brandName);
  }

  /** Nobody is turned away at the door because we do not know his company. */
  private async knownOrNew(viewer: Viewer, typed: string): Promise<string> {
    const found = await employerNamed(this.employers, viewer, typed);
    if ('id' in found) return found.id;
    const { items } = await this.employers.list(viewer, { q: typed });
    if (items.some((one) => isNamedSo(one, typed))) {
      throw new InvalidInput([{ field: 'employer', message: found.complaint }]);
    }
    return (await this.registering.execute(viewer, { name: typed })).id;
  }
}

function whoIn({ employerId, contactId, participantId, people }: PresenceForm): WhoCame {
  if (participantId) return { participantId, people: people === '0' ? 0 : 1 };
  if (employerId)
    return { employerId, contactId: contactId ?? undefined, people: Number(people) as 0 | 1 | 2 };
  throw new InvalidInput([{ field: 'employerId', message: 'Dites de qui il s’agit.' }]);
}
