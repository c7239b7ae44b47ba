import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { DisclosureQuery, HoldTalk, OpenTopics, Reviews, talkGuideFor } from '../../../disclosure';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { shippedTalkGuide } from '../../../reference';
import { currentChoices } from '../discretion/choice-in-words';
import { WhoHeard } from '../discretion/who-heard';
import { HeldTalkForm } from './talk.form';
import { talkPage } from './talk-page.presenter';
import { atItsTopic, talkTyped } from './typed-talk';

/** The talk about what employers may know: a guide to follow together, and what comes out of it, in one page. */
@For('coach', 'lead')
@Controller('personnes/:id/discretion/entretien')
export class TalkController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly disclosure: DisclosureQuery,
    private readonly topics: OpenTopics,
    private readonly reviews: Reviews,
    private readonly holding: HoldTalk,
    private readonly heard: WhoHeard,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('disclosure.read', { subject: ({ id }) => ({ type: 'participant', id: id! }) })
  @Render('coach/talk/talk')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const file = await this.people.file(viewer, id);
    const [topics, choices, due, colleagues] = await Promise.all([
      this.topics.in(file.participant.territoryId),
      this.disclosure.choices(viewer, id),
      this.reviews.of(viewer, id),
      this.heard.options(viewer),
    ]);
    const forAll = currentChoices(choices).filter(({ audienceKind }) => audienceKind === 'all');
    return talkPage(form, {
      file,
      guide: talkGuideFor(shippedTalkGuide(), topics),
      holding: new Map(forAll.map((choice) => [choice.topic, choice])),
      due,
      colleagues,
      today: this.clock.today(),
    });
  }

  @Post()
  @FormPage('/personnes/:id/discretion/entretien')
  async hold(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() form: HeldTalkForm,
  ): Promise<SeeOther> {
    const talked = talkTyped(form);
    const { choices } = await this.holding
      .execute(viewer, id, {
        heldOn: form.date ?? undefined,
        choices: talked.map(({ choice }) => choice),
        saidAloudTo: form.saidAloudTo ?? undefined,
      })
      .catch((error: unknown) => {
        throw atItsTopic(error, talked);
      });
    return seeOther(`/personnes/${id}/discretion`, notedInWords(choices));
  }
}

function notedInWords(choices: number): string {
  if (choices === 0) return 'L’échange est noté. Les choix restent ce qu’ils étaient.';
  return choices === 1
    ? 'L’échange est noté, avec 1\u00A0choix. Il vaut dès maintenant.'
    : `L’échange est noté, avec ${choices}\u00A0choix. Ils valent dès maintenant.`;
}
