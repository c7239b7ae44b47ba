import { Body, Controller, Get, Param, Post, Query, Render, UseInterceptors } from '@nestjs/common';
import { DisclosureQuery } from '../../../disclosure';
import { Colleagues, type Herself, TheParticipant } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { OpeningsQuery } from '../../../openings';
import { PeopleQuery, type PersonFile, type SaidWish, StateWishes } from '../../../people';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { ProvenLately } from '../../../platform/http/proven-lately';
import { Communes, Occupations } from '../../../reference';
import { RemovalForm } from '../../wishes/wish.form';
import { WishesChangedMeanwhile } from '../../wishes/wishes.errors';
import { NamesForWishes } from '../../wording/wish-names';
import { HelpFooter } from '../help-footer';
import { choicesPage, removalPage } from './choices-page.presenter';
import { type HerKind, herKindAt } from './her-questions';
import { HerWishForm, OccupationSearch } from './her-wish.form';
import { newWishPage } from './new-wish-page.presenter';
import { fieldOfHers, wishesTyped, withSaid } from './typed-wishes';

const SUGGESTED = 8;

/** What she wishes for and what employers may know, in her own hands: a telephone may have changed its. */
@For('participant')
@ProvenLately()
@UseInterceptors(HelpFooter)
@Controller('moi/choix')
export class HerWishesController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly stating: StateWishes,
    private readonly names: NamesForWishes,
    private readonly disclosure: DisclosureQuery,
    private readonly employers: EmployersQuery,
    private readonly openings: OpeningsQuery,
    private readonly colleagues: Colleagues,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
  ) {}

  @Get()
  @Render('participant/wishes/list')
  async page(@TheParticipant() her: Herself, @ReturnedForm() form: FormState) {
    const { participantId } = her;
    const [file, versions, choices] = await Promise.all([
      this.people.file(her, participantId),
      this.people.wishVersions(her, participantId),
      this.disclosure.choices(her, participantId),
    ]);
    const idsOf = (kind: string) =>
      choices.flatMap(({ audienceKind, audienceId }) =>
        audienceKind === kind && audienceId ? [audienceId] : [],
      );
    const [names, writers, employers, openings] = await Promise.all([
      this.names.namesFor(her, file.wishes),
      this.colleagues.namesOf(versions.flatMap(({ saidAloudTo }) => saidAloudTo ?? [])),
      this.employers.names(her, idsOf('employer')),
      this.openings.some(her, idsOf('opening')),
    ]);
    const titles = new Map([...openings].map(([id, { title }]) => [id, title]));
    const audiences = { employers, openings: titles };
    return choicesPage(form, { file, names, versions, writers, choices, audiences });
  }

  @Get('retrait/:place')
  @Render('participant/wishes/removal')
  async removal(@TheParticipant() her: Herself, @Param('place') place: string) {
    const file = await this.people.file(her, her.participantId);
    const at = /^\d{1,3}$/.test(place) ? Number(place) : -1;
    return removalPage(file, at, await this.names.namesFor(her, file.wishes));
  }

  @Post('retrait')
  @FormPage('/moi/choix')
  async remove(@TheParticipant() her: Herself, @Body() { version, place }: RemovalForm): Promise<SeeOther> {
    const { wishes } = await this.current(her, version);
    const kept = wishes.filter((_, index) => index !== place);
    await this.stating.execute(her, her.participantId, kept);
    return seeOther('/moi/choix', 'C’est retiré. Vos offres en tiennent compte.');
  }

  @Get(':word')
  @Render('participant/wishes/new')
  async question(
    @TheParticipant() her: Herself,
    @Param('word') word: string,
    @Query() { q }: OccupationSearch,
    @ReturnedForm() form: FormState,
  ) {
    const kind = kindAt(word);
    const { wishesVersion } = await this.people.file(her, her.participantId);
    const asked = (q ?? form.value('q')).trim();
    const search = asked === '' ? null : { q: asked, found: this.occupationsNamed(asked) };
    return newWishPage(form, { kind, version: wishesVersion, search });
  }

  @Post(':word')
  @FormPage('/moi/choix/:word')
  async add(
    @TheParticipant() her: Herself,
    @Param('word') word: string,
    @Body() form: HerWishForm,
  ): Promise<SeeOther> {
    const kind = kindAt(word);
    const { occupations, communes } = this;
    const said = wishesTyped(kind, form, { occupations, communes });
    const { wishes } = await this.current(her, form.version);
    await this.state(her, withSaid(wishes, said), kind);
    return seeOther('/moi/choix', 'C’est noté. Vos offres en tiennent compte.');
  }

  /** What people find wrong is told at the field of this page. */
  private async state(her: Herself, wishes: readonly SaidWish[], kind: HerKind): Promise<void> {
    await this.stating.execute(her, her.participantId, wishes).catch((error: unknown) => {
      if (!(error instanceof InvalidInput)) throw error;
      throw new InvalidInput(error.errors.map(({ message }) => ({ field: fieldOfHers(kind), message })));
    });
  }

  private async current(her: Herself, version: number): Promise<PersonFile> {
    const file = await this.people.file(her, her.participantId);
    if (file.wishesVersion !== version) throw new WishesChangedMeanwhile();
    return file;
  }

  /** Each occupation once, under the title that answers best. */
  private occupationsNamed(typed: string) {
    const found = this.occupations.suggest(typed, SUGGESTED * 2);
    return found
      .filter(({ code }, index) => found.findIndex((one) => one.code === code) === index)
      .slice(0, SUGGESTED);
  }
}

function kindAt(word: string): HerKind {
  const kind = herKindAt(word);
  if (!kind) throw new NotFound();
  return kind;
}
