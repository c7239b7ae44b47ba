import { Body, Controller, Get, Param, Post, Render } from '@nestjs/common';
import {
  DisclosureQuery,
  OpenTopics,
  RecordChoice,
  RecordTalk,
  Reviews,
  StandingYeses,
} from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { MatchParticipant } from '../../../matching';
import { EmployersQuery } from '../../../network';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { type DisclosureTopic } from '../../../reference';
import { KnownAudience } from '../../names/known-audience';
import { ChoiceForm, TalkForm } from './choice.form';
import { NamesForChoices } from './choice-names';
import { choicePage } from './choice-page.presenter';
import { discretionPage } from './discretion-page.presenter';
import { atItsField, choiceTyped } from './typed-choice';
import { WhoHeard } from './who-heard';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };
/** Offers to choose from when a choice is for one of them. */
const OFFERS = 20;

/** What a person lets employers know, said aloud to her coach and written down; nothing is ever rewritten. */
@For('coach', 'lead')
@Controller('personnes/:id/discretion')
export class DiscretionController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly topics: OpenTopics,
    private readonly reviews: Reviews,
    private readonly yeses: StandingYeses,
    private readonly choosing: RecordChoice,
    private readonly talking: RecordTalk,
    private readonly matching: MatchParticipant,
    private readonly employers: EmployersQuery,
    private readonly audiences: KnownAudience,
    private readonly names: NamesForChoices,
    private readonly heard: WhoHeard,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('disclosure.read', READ)
  @Render('coach/discretion/discretion')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const file = await this.people.file(viewer, id);
    const [topics, choices, talks, reviews, yeses] = await Promise.all([
      this.topics.in(file.participant.territoryId),
      this.disclosure.choices(viewer, id),
      this.disclosure.talks(viewer, id),
      this.reviews.of(viewer, id),
      this.yeses.of(id),
    ]);
    const names = await this.names.namesFor(viewer, choices, talks);
    return discretionPage(form, {
      file,
      topics,
      choices,
      talks,
      reviews,
      yeses,
      names,
      today: this.clock.today(),
    });
  }

  @Post('echange')
  @FormPage('/personnes/:id/discretion')
  async talk(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { date }: TalkForm,
  ): Promise<SeeOther> {
    await this.talking.execute(viewer, id, date ?? undefined);
    return seeOther(`/personnes/${id}/discretion`, 'L’échange est noté.');
  }

  @Get(':topic')
  @Audit('disclosure.read', READ)
  @Render('coach/discretion/choice-form')
  async choicePage(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Param('topic') word: string,
    @ReturnedForm() form: FormState,
  ) {
    const file = await this.people.file(viewer, id);
    const topic = await this.topicAt(file.participant.territoryId, word);
    const [{ items }, colleagues] = await Promise.all([
      this.matching.execute(viewer, id, { limit: OFFERS, voice: 'coach' }),
      this.heard.options(viewer),
    ]);
    return choicePage(form, {
      file,
      topic,
      openings: items.map(({ openingId, title, employer }) => ({
        value: openingId,
        label: employer ? `${title}, ${employer.name}` : title,
      })),
      colleagues,
    });
  }

  @Post(':topic')
  @FormPage('/personnes/:id/discretion/:topic')
  async choose(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Param('topic') word: string,
    @Body() form: ChoiceForm,
  ): Promise<SeeOther> {
    const topic = await this.topicAt(await this.people.territoryOf(viewer, id), word);
    const details = await choiceTyped(viewer, topic, form, this.employers);
    try {
      await this.audiences.refuseUnknown(viewer, id, details.audience);
      await this.choosing.execute(viewer, id, details);
    } catch (error) {
      throw atItsField(error, form);
    }
    return seeOther(`/personnes/${id}/discretion`, 'Le choix est noté. Il vaut dès maintenant.');
  }

  private async topicAt(territoryId: string, word: string): Promise<DisclosureTopic> {
    const topic = (await this.topics.in(territoryId)).find((one) => one === word);
    if (!topic) throw new NotFound();
    return topic;
  }
}
