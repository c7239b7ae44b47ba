import { Body, Controller, Get, Param, Post, Render } from '@nestjs/common';
import { DisclosureQuery, OpenTopics, RecordChoice } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { type DisclosureTopic, shippedTalkGuide } from '../../../reference';
import { currentChoices } from '../discretion/choice-in-words';
import { choiceBehind } from './together-answers';
import { TogetherForm } from './together.form';
import { nextOf, questionPage, togetherPage, type TogetherWith } from './together-page.presenter';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };

/**
 * "Ensemble": she holds her coach's telephone and chooses. These pages show her own choices and nothing else of
 * anybody, and lead only to each other and to a last page that says nothing.
 */
@For('coach', 'lead')
@Controller('personnes/:id/ensemble')
export class TogetherController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly topics: OpenTopics,
    private readonly choosing: RecordChoice,
  ) {}

  @Get()
  @Audit('disclosure.read', READ)
  @Render('coach/together/questions')
  async questions(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const [sitting, topics, holding] = await this.at(viewer, id);
    return togetherPage(sitting, topics, holding);
  }

  @Get('fin')
  @Render('coach/together/end')
  async end(@TheViewer() viewer: Viewer, @PathId() id: string) {
    await this.people.territoryOf(viewer, id);
    return { coach: viewer.name };
  }

  @Get(':topic')
  @Audit('disclosure.read', READ)
  @Render('coach/together/question')
  async question(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Param('topic') word: string,
    @ReturnedForm() form: FormState,
  ) {
    const [sitting, topics, holding] = await this.at(viewer, id);
    const topic = topicAmong(topics, word);
    return questionPage(form, sitting, topic, { holding, talk: shippedTalkGuide().topics[topic] });
  }

  @Post(':topic')
  @FormPage('/personnes/:id/ensemble/:topic')
  async choose(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Param('topic') word: string,
    @Body() { answer, words }: TogetherForm,
  ): Promise<SeeOther> {
    const topics = await this.topics.in(await this.people.territoryOf(viewer, id));
    const topic = topicAmong(topics, word);
    await this.choosing.execute(viewer, id, choiceBehind(topic, answer, words ?? undefined));
    const next = nextOf(topics, topic);
    return seeOther(`/personnes/${id}/ensemble${next ? `/${next}` : ''}`, 'C’est noté.');
  }

  private async at(viewer: Viewer, id: string) {
    const { participant } = await this.people.file(viewer, id);
    const [topics, choices] = await Promise.all([
      this.topics.in(participant.territoryId),
      this.disclosure.choices(viewer, id),
    ]);
    const forAll = currentChoices(choices).filter(({ audienceKind }) => audienceKind === 'all');
    const sitting: TogetherWith = { id, name: participant.name, coach: viewer.name };
    return [sitting, topics, new Map(forAll.map((choice) => [choice.topic, choice]))] as const;
  }
}

function topicAmong(topics: readonly DisclosureTopic[], word: string): DisclosureTopic {
  const topic = topics.find((one) => one === word);
  if (!topic) throw new NotFound();
  return topic;
}
