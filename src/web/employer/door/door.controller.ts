import { Body, Controller, Get, Param, Post, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EmployerDoors } from '../../../openings';
import { Clock } from '../../../platform/clock/clock';
import { Open } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Communes, Occupations } from '../../../reference';
import { doorPage } from './door-page.presenter';
import { CallForm, PauseForm, PostForm } from './post.form';
import { monthsFrom } from './season';
import { neutralWorks } from './neutral-works';
import { postTyped } from './typed-post';

const HIS_PAGE = '/poste/:token';

/** An employer's own door. Opening it changes nothing; a link that opens nothing is an absent page. */
@Open()
@Controller('poste')
export class DoorController {
  constructor(
    private readonly doors: EmployerDoors,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
    private readonly clock: Clock,
  ) {}

  @Get(':token')
  @Render('employer/door')
  async page(
    @Param('token') token: string,
    @ReturnedForm() form: FormState,
    @Res({ passthrough: true }) response: Response,
  ) {
    const door = await this.doors.byLink(token);
    if (!door) throw new NotFound();
    response.setHeader('Cache-Control', 'no-store, no-transform');
    return doorPage(form, `/poste/${token}`, door, neutralWorks(this.occupations));
  }

  @Post(':token/offre')
  @FormPage(HIS_PAGE)
  async propose(@Param('token') token: string, @Body() form: PostForm): Promise<SeeOther> {
    if (!(await this.doors.byLink(token))) throw new NotFound();
    const { occupations, communes } = this;
    const post = postTyped(form, { occupations, communes });
    return done(
      token,
      await this.doors.say(token, 'post', post),
      'Merci. Nous relisons votre offre, puis nous la publions.',
    );
  }

  @Post(':token/copie')
  @FormPage(HIS_PAGE)
  async proposeAgain(@Param('token') token: string): Promise<SeeOther> {
    return done(
      token,
      await this.doors.sayLastPostAgain(token),
      'Merci. La même offre est envoyée encore une fois.',
    );
  }

  @Post(':token/rappel')
  @FormPage(HIS_PAGE)
  async askCall(@Param('token') token: string, @Body() { reachable = null }: CallForm): Promise<SeeOther> {
    const said = await this.doors.say(token, 'call', { reachable });
    return done(token, said, 'C’est noté. Nous vous appelons.');
  }

  @Post(':token/pause')
  @FormPage(HIS_PAGE)
  async pause(@Param('token') token: string, @Body() { months }: PauseForm): Promise<SeeOther> {
    const until = monthsFrom(this.clock.today(), Number(months));
    return done(
      token,
      await this.doors.say(token, 'pause', { until }),
      'C’est noté. Nous vous laissons tranquille.',
    );
  }

  @Post(':token/reprise')
  @FormPage(HIS_PAGE)
  async resume(@Param('token') token: string): Promise<SeeOther> {
    return done(token, await this.doors.say(token, 'resume', {}), 'C’est reparti. Merci.');
  }

  @Post(':token/offres/:id/encore-ouverte')
  @FormPage(HIS_PAGE)
  async stillOpen(@Param('token') token: string, @Param('id') id: string): Promise<SeeOther> {
    return this.sayOf(token, 'still_open', id, 'Merci. L’offre reste publiée.');
  }

  @Post(':token/offres/:id/pourvue')
  @FormPage(HIS_PAGE)
  async filled(@Param('token') token: string, @Param('id') id: string): Promise<SeeOther> {
    return this.sayOf(token, 'filled', id, 'Merci. L’offre est retirée.');
  }

  private async sayOf(token: string, kind: 'still_open' | 'filled', postId: string, thanks: string) {
    const door = await this.doors.byLink(token);
    const his = door && [...door.posts.map(({ id }) => id), ...door.asked.map(({ openingId }) => openingId)];
    if (!his?.includes(postId)) throw new NotFound();
    return done(token, await this.doors.say(token, kind, { postId }), thanks);
  }
}

/** The token opened a door: it holds nothing to escape. @throws NotFound */
function done(token: string, said: boolean, thanks: string): SeeOther {
  if (!said) throw new NotFound();
  return seeOther(`/poste/${token}`, thanks);
}
