import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { PeopleQuery, StateWishes } from '../../../people';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { refuseUnknownEmployers } from '../../names/known-employers';
import { pageOf } from './page-of';
import { WishesAnswer } from './wishes.answer';
import { WishesBody } from './wishes.body';

@ApiTags('participants')
@Controller('api/v1/participants/:id/wishes')
@For('coach', 'lead')
export class WishesApiController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly stating: StateWishes,
    private readonly employers: EmployersQuery,
  ) {}

  @Get()
  @Audit('wishes.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @ApiAnswers(WishesAnswer, { list: true, describe: 'Ses envies, de la plus récente à la plus ancienne.' })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    return pageOf((await this.people.wishVersions(viewer, id)).map(WishesAnswer.of), page);
  }

  @Put()
  @ApiAnswers(WishesAnswer, {
    writes: true,
    describe: 'Les envies qui valent désormais ; celles d’avant restent.',
  })
  async state(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() { wishes }: WishesBody) {
    const { wishes: before } = await this.people.file(viewer, id);
    await refuseUnknownEmployers(this.employers, viewer, { said: wishes, before });
    const { version } = await this.stating.execute(viewer, id, wishes);
    const stated = await this.people.wishVersions(viewer, id);
    return WishesAnswer.of(stated.find((one) => one.version === version)!);
  }
}
