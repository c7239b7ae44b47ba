import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { ChangeParticipant, type ParticipantDetails, PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { Programmes } from '../../../programmes';
import { Communes, Occupations } from '../../../reference';
import { abilitiesPage } from './abilities-form.presenter';
import { accompanimentPage } from './accompaniment-form.presenter';
import { availabilityPage } from './availability-form.presenter';
import { AbilitiesForm, AccompanimentForm, AvailabilityForm, IdentityForm } from './file.form';
import { filePage } from './file-page.presenter';
import { atTheirPlaces, filledLines } from './filled-lines';
import { identityPage } from './identity-form.presenter';
import { abilitiesTyped, accompanimentTyped, availabilityTyped, identityTyped } from './typed-file';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };

/** A person's file, and a form for each of its parts. */
@For('coach', 'lead')
@Controller('personnes/:id/fiche')
export class PersonFileController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly changing: ChangeParticipant,
    private readonly programmes: Programmes,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('participant.read', READ)
  @Render('coach/person-file/file')
  async file(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const file = await this.people.file(viewer, id);
    const structures = await this.programmes.structuresOf(file.participant.territoryId);
    const structure = structures.find((one) => one.id === file.participant.structureId)?.name ?? null;
    return filePage(file, { occupation: (code) => this.titleOf(code), structure }, this.clock.today());
  }

  @Get('identite')
  @Audit('participant.read', READ)
  @Render('coach/person-file/identity')
  async identityPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return identityPage(form, await this.people.file(viewer, id));
  }

  @Post('identite')
  @FormPage('/personnes/:id/fiche/identite')
  async identity(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() form: IdentityForm) {
    return this.change(viewer, id, identityTyped(form));
  }

  @Get('savoir-faire')
  @Audit('participant.read', READ)
  @Render('coach/person-file/abilities')
  async abilitiesPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    return abilitiesPage(form, await this.people.file(viewer, id), (code) => this.titleOf(code));
  }

  @Post('savoir-faire')
  @FormPage('/personnes/:id/fiche/savoir-faire')
  async abilities(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() form: AbilitiesForm) {
    const [experience, languages] = [filledLines(form.experience), filledLines(form.languages)];
    const change = abilitiesTyped(form, experience, languages, this.occupations);
    return this.change(viewer, id, change).catch((error: unknown) => {
      throw atTheirPlaces(error, 'experience', experience.places);
    });
  }

  @Get('disponibilite')
  @Audit('participant.read', READ)
  @Render('coach/person-file/availability')
  async availabilityPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const file = await this.people.file(viewer, id);
    const { startLat, startLon } = file.participant;
    const commune = startLat === null || startLon === null ? null : this.communes.nearest(startLat, startLon);
    return availabilityPage(form, file, commune?.name ?? null);
  }

  @Post('disponibilite')
  @FormPage('/personnes/:id/fiche/disponibilite')
  async availability(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() form: AvailabilityForm) {
    const { participant } = await this.people.file(viewer, id);
    return this.change(viewer, id, availabilityTyped(form, participant, this.communes));
  }

  @Get('accompagnement')
  @Audit('participant.read', READ)
  @Render('coach/person-file/accompaniment')
  async accompanimentPage(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @ReturnedForm() form: FormState,
  ) {
    const file = await this.people.file(viewer, id);
    const structures = await this.programmes.structuresOf(file.participant.territoryId);
    return accompanimentPage(form, file, structures);
  }

  @Post('accompagnement')
  @FormPage('/personnes/:id/fiche/accompagnement')
  async accompaniment(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() form: AccompanimentForm) {
    return this.change(viewer, id, accompanimentTyped(form));
  }

  private async change(viewer: Viewer, id: string, change: Partial<ParticipantDetails>): Promise<SeeOther> {
    await this.changing.execute(viewer, id, change);
    return seeOther(`/personnes/${id}/fiche`, 'C’est enregistré.');
  }

  private titleOf(code: string): string {
    return this.occupations.find(code)?.title ?? code;
  }
}
