import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TheViewer, type Viewer } from '../../../identity';
import { AcceptWishChange, WishChangesQuery } from '../../../introductions';
import { For } from '../../../platform/http/access';
import { ApiAnswers } from '../../../platform/http/answers';
import { Audit } from '../../../platform/http/read-trail';
import { PageQuery, PathId } from '../../../platform/http/validation';
import { pageOf } from '../participants/page-of';
import { WishChangeAnswer, WishVersionAnswer } from './introduction.answer';
import { WishChangesBody } from './introduction.body';

/** What her "non" offers to change in her wishes; nothing changes without her yes. */
@ApiTags('introductions')
@Controller('api/v1/introductions/:id/wish-changes')
@For('coach', 'lead')
export class WishChangesApiController {
  constructor(
    private readonly offers: WishChangesQuery,
    private readonly accepting: AcceptWishChange,
  ) {}

  @Get()
  @Audit('introduction.read', { subject: ({ id }) => ({ type: 'introduction', id: id! }) })
  @ApiAnswers(WishChangeAnswer, { list: true })
  async list(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Query() { page }: PageQuery) {
    const { changes } = await this.offers.offered(viewer, id);
    return pageOf(changes.map(WishChangeAnswer.of), page);
  }

  @Post()
  @ApiAnswers(WishVersionAnswer, { status: 201, writes: true, describe: 'Ses envies d’avant restent.' })
  async accept(@TheViewer() viewer: Viewer, @PathId('id') id: string, @Body() { changes }: WishChangesBody) {
    const { version } = await this.accepting.execute(viewer, id, changes);
    const accepted: WishVersionAnswer = { version };
    return accepted;
  }
}
