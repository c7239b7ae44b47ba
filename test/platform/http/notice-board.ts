import { Body, Controller, Get, Injectable, Post, Query, Render } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Acts } from '../../../src/platform/acts/acts';
import { CurrentPrincipal, For, Open, type Principal } from '../../../src/platform/http/access';
import { ApiAnswers } from '../../../src/platform/http/answers';
import { DomainError, NotFound } from '../../../src/platform/http/domain-error';
import { choiceField, FormState, textField } from '../../../src/platform/http/form-state';
import { FormPage, ReturnedForm, seeOther } from '../../../src/platform/http/page';
import { Audit } from '../../../src/platform/http/read-trail';
import {
  Day,
  Decimal,
  Instant,
  ListOf,
  OneOf,
  OptionalText,
  PageQuery,
  PathId,
  SomeOf,
  Text,
  TimeOfDay,
  Uuid,
  WholeNumber,
  YesNo,
} from '../../../src/platform/http/validation';
import { Ids } from '../../../src/platform/ids/ids';

class PinBody {
  @Text({ max: 40 }) label: string;
  @WholeNumber({ min: 0, max: 5, optional: true }) weight?: number | null;
}

class NoticeBody {
  @Text({ max: 60, describe: 'Titre de l’annonce.' }) title: string;
  @OptionalText({ max: 4_000, lines: true }) words?: string | null;
  @OneOf(['cuisine', 'vente'], { optional: true }) kind?: string | null;
  @SomeOf(['matin', 'soir'], { optional: true }) slots?: string[] | null;
  @WholeNumber({ min: 1, max: 99, optional: true }) posts?: number | null;
  @Decimal({ min: 0, max: 1_000, optional: true }) wage?: number | null;
  @Day({ optional: true }) from?: string | null;
  @Instant({ optional: true }) at?: Date | null;
  @TimeOfDay({ optional: true }) opens?: string | null;
  @Uuid({ optional: true }) owner?: string | null;
  @YesNo({ optional: true }) shown?: boolean | null;
  @ListOf(() => PinBody, { max: 3, optional: true }) pins?: PinBody[] | null;
}

class NoticeForm {
  @Text({ max: 60 }) title: string;
  @OptionalText({ max: 4_000, lines: true }) words?: string | null;
  @SomeOf(['matin', 'soir'], { optional: true }) slots?: string[] | null;
}

class NoticeQuery extends PageQuery {
  @OptionalText({ max: 100 }) q?: string | null;
}

class NoticeAnswer {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String, required: false }) title?: string;
}

class SaysComplaint {
  @Text({ max: 2_000 }) sql: string;
}

/** Refused by the board itself, on one field. */
class TitleTaken extends DomainError {
  override readonly name = 'TitleTaken';
  readonly status = 409;
  readonly title = 'Une annonce porte déjà ce titre.';
  override readonly field = 'title';
}

/** A use case as rooms write them: it counts how often it really ran. */
@Injectable()
export class PinNotice {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
  ) {}

  async execute(principal: Principal | null, title: string): Promise<{ id: string }> {
    if (title === 'Déjà pris') throw new TitleTaken();
    const by = principal?.actor ?? { kind: 'anonymous' as const, id: null };
    return this.acts.perform({ by, name: 'notice.pin' }, async ({ manager }) => {
      const id = this.ids.next();
      await manager.query('insert into notice (id, title) values ($1, $2)', [id, title]);
      return { id };
    });
  }
}

@For('coach')
@Controller('api/v1/notices')
export class NoticesApi {
  constructor(
    private readonly pin: PinNotice,
    private readonly source: DataSource,
  ) {}

  @Get()
  @ApiAnswers(NoticeAnswer, { list: true })
  list(@Query() query: NoticeQuery) {
    return { items: [], total: 0, page: query.page ?? 1 };
  }

  @Post()
  @ApiAnswers(NoticeAnswer, { status: 201, writes: true })
  create(@Body() body: NoticeBody, @CurrentPrincipal() principal: Principal) {
    return this.pin.execute(principal, body.title);
  }

  @Post('echo')
  @ApiAnswers(NoticeBody)
  echo(@Body() body: NoticeBody) {
    return body;
  }

  @Post('complaint')
  @ApiAnswers(null, { status: 204 })
  async complain(@Body() { sql }: SaysComplaint) {
    await this.source.query(sql);
  }

  @Get(':id')
  @ApiAnswers(NoticeAnswer)
  @Audit('notice.read', { subject: ({ id }) => ({ type: 'notice', id: id! }) })
  read(@PathId() id: string) {
    if (!id.startsWith('0')) throw new NotFound();
    return { id };
  }

  @For('lead')
  @Get(':id/inside')
  @ApiAnswers(NoticeAnswer)
  inside(@PathId() id: string) {
    return { id };
  }
}

@Controller()
export class Undeclared {
  @Get('api/v1/forgotten')
  forgotten() {
    return { secret: 'forgotten' };
  }

  @Get('oublie')
  forgottenPage() {
    return 'forgotten';
  }
}

@Controller()
export class NoticePages {
  constructor(private readonly pin: PinNotice) {}

  @Open()
  @Get('tableau')
  @Render('dev/formulaire')
  board(@ReturnedForm() form: FormState) {
    return formPage('Tableau', '/tableau', form);
  }

  @For('coach')
  @Get('annonces/nouvelle')
  @Render('dev/formulaire')
  form(@ReturnedForm() form: FormState) {
    return formPage('Nouvelle annonce', '/annonces', form);
  }

  @For('coach')
  @Post('annonces')
  @FormPage('/annonces/nouvelle')
  async create(@Body() form: NoticeForm, @CurrentPrincipal() principal: Principal) {
    await this.pin.execute(principal, form.title);
    return seeOther('/tableau', 'Annonce ajoutée.');
  }

  @For('lead')
  @Get('reserve')
  inside() {
    return 'inside';
  }

  @Open()
  @Post('tableau')
  @FormPage('/tableau')
  async anonymous(@Body() form: NoticeForm) {
    await this.pin.execute(null, form.title);
    return seeOther('/tableau', 'Merci.');
  }

  @Open()
  @Get('panne')
  fail() {
    throw new Error('select secret from "person" where name = \'Samira\'');
  }
}

/** The page of the notice form, made of the development form. */
function formPage(title: string, action: string, form: FormState) {
  const options = [
    { value: 'matin', label: 'Le matin' },
    { value: 'soir', label: 'Le soir' },
  ];
  const choice = { label: 'Quand', options, optional: true };
  return {
    title,
    action,
    summary: form.summary(),
    text: textField(form, 'title', { label: 'Titre', hint: 'Quelques mots.' }),
    area: textField(form, 'words', { label: 'Annonce', optional: true }),
    select: choiceField(form, 'select', choice),
    radio: choiceField(form, 'radio', choice),
    checkbox: choiceField(form, 'slots', { ...choice, stored: ['soir'] }),
    button: 'Afficher l’annonce',
  };
}
