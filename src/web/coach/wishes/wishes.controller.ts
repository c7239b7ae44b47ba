import { Body, Controller, Get, Param, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { EmployersQuery } from '../../../network';
import { PeopleQuery, type PersonFile, type SaidWish, StateWishes } from '../../../people';
import { Clock } from '../../../platform/clock/clock';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import { InvalidInput } from '../../../platform/http/field-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { PathId } from '../../../platform/http/validation';
import { Communes, Occupations } from '../../../reference';
import { employerNamed } from '../../names/employer-named';
import { NamesForWishes } from '../../wording/wish-names';
import { fieldOfValue, wishTyped } from '../../wishes/typed-wish';
import { RemovalForm, WishForm } from '../../wishes/wish.form';
import { wishKindAt, type WishKind } from '../../wishes/wish-kinds';
import { WishesChangedMeanwhile } from '../../wishes/wishes.errors';
import { newWishPage, wishesPage } from './wishes-page.presenter';

const READ = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };

/** A person's wishes, one added or taken away at a time; every list before stays, with its date. */
@For('coach', 'lead')
@Controller('personnes/:id/envies')
export class WishesController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly stating: StateWishes,
    private readonly names: NamesForWishes,
    private readonly occupations: Occupations,
    private readonly communes: Communes,
    private readonly employers: EmployersQuery,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audit('participant.read', READ)
  @Render('coach/wishes/list')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const file = await this.people.file(viewer, id);
    const versions = await this.people.wishVersions(viewer, id);
    const ever = versions.flatMap(({ wishes }) => wishes);
    const names = await this.names.namesFor(viewer, ever);
    return wishesPage(form, { file, versions, names, today: this.clock.today() });
  }

  @Post('retrait')
  @FormPage('/personnes/:id/envies')
  async remove(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Body() { version, place }: RemovalForm,
  ): Promise<SeeOther> {
    const { wishes } = await this.current(viewer, id, version);
    await this.stating.execute(
      viewer,
      id,
      wishes.filter((_, index) => index !== place),
    );
    return seeOther(`/personnes/${id}/envies`, 'Envie retirée.');
  }

  @Get(':word')
  @Audit('participant.read', READ)
  @Render('coach/wishes/new')
  async newPage(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Param('word') word: string,
    @ReturnedForm() form: FormState,
  ) {
    return newWishPage(form, await this.people.file(viewer, id), { word, kind: kindAt(word) });
  }

  @Post(':word')
  @FormPage('/personnes/:id/envies/:word')
  async add(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @Param('word') word: string,
    @Body() form: WishForm,
  ): Promise<SeeOther> {
    const kind = kindAt(word);
    const { wishes } = await this.current(viewer, id, form.version);
    const { occupations, communes } = this;
    const value = kind.criterion === 'employer' ? await this.employerId(viewer, form) : form.value;
    const wish = wishTyped(kind, { ...form, value }, { occupations, communes });
    await this.state(viewer, id, [...wishes, wish], kind);
    return seeOther(`/personnes/${id}/envies`, 'Envie ajoutée.');
  }

  /** What people find wrong with the last wish is told at the field of this form that holds it. */
  private async state(
    viewer: Viewer,
    id: string,
    wishes: readonly SaidWish[],
    kind: WishKind,
  ): Promise<void> {
    await this.stating.execute(viewer, id, wishes).catch((error: unknown) => {
      if (!(error instanceof InvalidInput)) throw error;
      const fieldOf = (field: string) => (field.endsWith('.stance') ? 'stance' : fieldOfValue(kind));
      throw new InvalidInput(error.errors.map(({ field, message }) => ({ field: fieldOf(field), message })));
    });
  }

  private async employerId(viewer: Viewer, { value }: WishForm): Promise<string> {
    if (!value) throw new InvalidInput([{ field: 'value', message: 'Écrivez le nom d’un employeur.' }]);
    const named = await employerNamed(this.employers, viewer, value);
    if ('id' in named) return named.id;
    throw new InvalidInput([{ field: 'value', message: named.complaint }]);
  }

  private async current(viewer: Viewer, id: string, version: number): Promise<PersonFile> {
    const file = await this.people.file(viewer, id);
    if (file.wishesVersion !== version) throw new WishesChangedMeanwhile();
    return file;
  }
}

function kindAt(word: string): WishKind {
  const kind = wishKindAt(word);
  if (!kind) throw new NotFound();
  return kind;
}
