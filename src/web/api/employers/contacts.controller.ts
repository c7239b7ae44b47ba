import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { AddContact, EmployerContacts, RetireContact } from '../../../network';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { pageOf } from '../participants/page-of';
import { ContactAnswer } from './contact.answer';
import { ContactBody, detailsOfContact } from './contact.body';

/** People at an employer, as the coaches of one territory know them. */
@ApiTags('employers')
@Controller('api/v1/employers/:id/contacts')
@For('coach', 'lead')
export class ContactsApiController {
  constructor(
    private readonly contacts: EmployerContacts,
    private readonly adding: AddContact,
    private readonly retiring: RetireContact,
  ) {}

  @Get()
  @ApiAnswers(ContactAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    return pageOf((await this.contacts.of(viewer, id)).map(ContactAnswer.of), page);
  }

  @Post()
  @ApiAnswers(ContactAnswer, { status: 201, writes: true })
  async add(@TheViewer() viewer: Viewer, @PathId('id') employerId: string, @Body() body: ContactBody) {
    const { id } = await this.adding.execute(viewer, employerId, detailsOfContact(body));
    return ContactAnswer.of(await this.contacts.one(viewer, employerId, id));
  }

  @Post(':contactId/retirement')
  @ApiAnswers(ContactAnswer, { status: 201, writes: true, describe: 'On ne lui écrit plus.' })
  async retire(
    @TheViewer() viewer: Viewer,
    @PathId('id') employerId: string,
    @PathId('contactId') contactId: string,
  ) {
    const contact = ContactAnswer.of(await this.contacts.one(viewer, employerId, contactId));
    await this.retiring.execute(viewer, employerId, contactId);
    return contact;
  }
}
