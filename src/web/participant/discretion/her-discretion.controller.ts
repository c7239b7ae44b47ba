import { Body, Controller, Get, Param, Post, Query, Render, UseInterceptors } from '@nestjs/common';
import { type ChoiceDetails, RecordChoice } from '../../../disclosure';
import { type Herself, TheParticipant } from '../../../identity';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { localPath } from '../../../platform/http/local-path';
import { ProvenLately } from '../../../platform/http/proven-lately';
import type { DisclosureTopic } from '../../../reference';
import { HelpFooter } from '../help-footer';
import { standing } from '../wishes/told-employers';
import { audienceAt, ChoicesOfHers, type HerChoices, TOWARDS_ALL } from './choices-of-hers';
import { AnswerForm, TowardsQuery, WordsForm } from './discretion.form';
import { discretionPage, hrefOf } from './discretion-page.presenter';
import { answersTo, choiceOf, type HerAnswer, HER_ANSWERS, needsWords } from './her-answers';
import { HerPages } from './her-pages';
import { questionPage } from './question-page.presenter';
import { choiceTyped } from './typed-words';
import { wordsPage } from './words-page.presenter';

/** What employers may know, in her own hands: topic by topic, recorded as her own word. */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/discretion')
export class HerDiscretionController {
  constructor(
    private readonly hers: ChoicesOfHers,
    private readonly pages: HerPages,
    private readonly choosing: RecordChoice,
  ) {}

  @Get()
  @Render('participant/discretion/discretion')
  async page(@TheParticipant() her: Herself) {
    const [hers, pages] = await Promise.all([this.hers.of(her), this.pages.standing(her)]);
    return { ...discretionPage(hers), pages };
  }

  @Get('sujet/:topic')
  @Render('participant/discretion/question')
  async question(
    @TheParticipant() her: Herself,
    @Param('topic') word: string,
    @Query() { pour, retour }: TowardsQuery,
    @ReturnedForm() form: FormState,
  ) {
    const { topic, hers } = await this.askedAbout(her, word);
    const towards = pour && audienceAt(pour, hers) ? pour : TOWARDS_ALL;
    return questionPage(form, topic, hers, { towards, retour: localPath(retour, '') });
  }

  /** Recorded at once; what somebody else would say, or answer, waits for the words. */
  @Post('sujet/:topic')
  @FormPage('/moi/discretion/sujet/:topic')
  async answer(
    @TheParticipant() her: Herself,
    @Param('topic') word: string,
    @Body() { answer, towards, retour }: AnswerForm,
  ): Promise<SeeOther> {
    const { topic, hers } = await this.askedAbout(her, word);
    const audience = audienceOf(towards, hers);
    const known = answersTo(topic).some(({ value }) => value === answer);
    if (!known || hers.closed.has(topic)) return seeOther(hrefOf(topic));
    if (needsWords(topic, answer)) {
      return seeOther(`${hrefOf(topic)}/mots?reponse=${answer}&pour=${towards ?? TOWARDS_ALL}`);
    }
    return this.record(her, { topic, audience, ...choiceOf(answer) }, retour);
  }

  @Get('sujet/:topic/mots')
  @Render('participant/discretion/words')
  async words(
    @TheParticipant() her: Herself,
    @Param('topic') word: string,
    @Query() { pour, reponse }: TowardsQuery,
    @ReturnedForm() form: FormState,
  ) {
    const { topic, hers } = await this.askedAbout(her, word);
    if (topic === 'coaching') throw new NotFound();
    const answer = answerNamed(form.value('answer', reponse ?? ''), topic) ?? 'coach';
    const asked = form.value('towards', pour ?? TOWARDS_ALL);
    const towards = audienceAt(asked, hers) ? asked : TOWARDS_ALL;
    const audience = audienceOf(towards, hers);
    const whom = hers.offered.find(({ value }) => value === towards)?.label ?? null;
    const closed = hers.closed.has(topic);
    const before = standing(hers.choices).find(
      (one) =>
        one.topic === topic && one.audienceKind === audience.kind && one.audienceId === (audience.id ?? null),
    );
    return wordsPage(form, { topic, answer, towards, whom, before: before ?? null, closed });
  }

  @Post('sujet/:topic/mots')
  @FormPage('/moi/discretion/sujet/:topic/mots')
  async say(
    @TheParticipant() her: Herself,
    @Param('topic') word: string,
    @Body() form: WordsForm,
  ): Promise<SeeOther> {
    const { topic, hers } = await this.askedAbout(her, word);
    if (hers.closed.has(topic) || !answerNamed(form.answer, topic)) return seeOther(hrefOf(topic));
    return this.record(her, { ...choiceTyped(topic, form), audience: audienceOf(form.towards, hers) });
  }

  private async record(her: Herself, details: ChoiceDetails, retour?: string | null): Promise<SeeOther> {
    const stopped = await this.pages.stoppedBy(her, () =>
      this.choosing.execute(her, her.participantId, details),
    );
    return seeOther(
      localPath(retour, '/moi/discretion'),
      `C’est noté. Votre choix vaut dès maintenant.${stopped}`,
    );
  }

  private async askedAbout(
    her: Herself,
    word: string,
  ): Promise<{ topic: DisclosureTopic; hers: HerChoices }> {
    const hers = await this.hers.of(her);
    const topic = hers.topics.find((one) => one === word);
    if (!topic) throw new NotFound();
    return { topic, hers };
  }
}

function audienceOf(towards: string | null | undefined, hers: HerChoices): ChoiceDetails['audience'] {
  const audience = audienceAt(towards ?? TOWARDS_ALL, hers);
  if (!audience) throw new InvalidInput([{ field: 'towards', message: 'Choisissez pour qui.' }]);
  return audience;
}

/** `null` when no words go with this answer. */
function answerNamed(word: string, topic: DisclosureTopic): HerAnswer | null {
  const answer = HER_ANSWERS.find((one) => one === word);
  return answer && needsWords(topic, answer) ? answer : null;
}
