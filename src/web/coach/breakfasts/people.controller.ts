import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { AnswerBreakfast, BreakfastsQuery, InvitePerson } from '../../../breakfasts';
import { TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { HerAnswerForm, InvitePersonForm } from './breakfast.form';
import { BREAKFASTS } from './breakfast-words';

/** People invited to a petit-déj: told first what being there reveals, then their own yes or no. */
@For('coach', 'lead')
@Controller('petits-dejs/:id/personnes')
export class BreakfastPeopleController {
  constructor(
    private readonly breakfasts: BreakfastsQuery,
    private readonly people: PeopleQuery,
    private readonly inviting: InvitePerson,
    private readonly answering: AnswerBreakfast,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('coach/breakfasts/people')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const { view, people } = await this.breakfasts.one(viewer, id);
    const invited = new Set(people.map(({ participantId }) => participantId));
    const others = (await this.people.caseload(viewer)).filter((one) => !invited.has(one.id));
    return {
      base: `${BREAKFASTS}/${id}`,
      heading: view.publicTitle,
      summary: form.summary(),
      participantId: choiceField(form, 'participantId', {
        label: 'Qui inviter\u00A0?',
        options: others.map((one) => ({ value: one.id, label: `${one.name} ${one.lastName}` })),
      }),
      toldOn: textField(form, 'toldOn', {
        label: 'Quand en avez-vous parlé ensemble\u00A0?',
        hint: 'Le jour où vous lui avez dit ce que sa présence révèle.',
        stored: this.clock.today().split('-').reverse().join('/'),
      }),
      askedAgain: choiceField(form, 'askedAgain', {
        label: 'Si elle a choisi de ne pas parler de son coach',
        options: [{ value: 'oui', label: 'Nous en avons reparlé pour cette occasion' }],
        optional: true,
      }),
      someone: others.length > 0,
    };
  }

  @Post()
  @FormPage('/petits-dejs/:id/personnes')
  async invite(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { participantId, toldOn, askedAgain }: InvitePersonForm,
  ): Promise<SeeOther> {
    const told = { toldOn, askedAgain: askedAgain?.includes('oui') };
    await this.inviting.execute(viewer, id, participantId, told);
    return seeOther(
      `${BREAKFASTS}/${id}#personnes`,
      'C’est noté. Cette personne choisit, chez elle ou avec vous.',
    );
  }

  @Post(':participantId/reponse')
  @FormPage('/petits-dejs/:id')
  async answer(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('participantId') participantId: string,
    @Body() { answer }: HerAnswerForm,
  ): Promise<SeeOther> {
    await this.answering.execute(viewer, id, participantId, answer === 'yes');
    return seeOther(`${BREAKFASTS}/${id}#personnes`, 'Réponse notée, comme dite à vous.');
  }
}
