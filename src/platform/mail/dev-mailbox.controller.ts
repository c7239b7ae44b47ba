import { Controller, Get, Header, Param, Post, Query, Render } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Acts } from '../acts/acts';
import { Open } from '../http/access';
import { NotFound } from '../http/domain-error';
import { ForScripts } from '../http/form-token.guard';
import { type SeeOther, seeOther } from '../http/page';
import { OptionalText, PathId } from '../http/validation';
import { Ids } from '../ids/ids';
import {
  DEV_MAILBOX,
  type MailDocument,
  mailboxPage,
  mailDocument,
  mailPage,
  samplePage,
} from './dev-mailbox.presenter';
import { MAIL, type MailKind } from './mail-kind';
import { MailKinds } from './mail-kinds';
import { MailWriter } from './mail-writer';
import { SentMailRepository } from './sent-mail.repository';

const MOST = 200;
/** A mail is shown as a mailbox would: it runs nothing, and fetches nothing from anywhere. */
const SEALED = "sandbox; default-src 'none'; frame-ancestors 'none'";

class MailboxQuery {
  /** Only the mails to this address. */
  @OptionalText({ max: 254 }) to?: string;
}

/** Every mail that left, and a sample of each kind. Not there in production. */
@ApiExcludeController()
@Open()
@Controller()
export class DevMailboxController {
  constructor(
    private readonly mails: SentMailRepository,
    private readonly kinds: MailKinds,
    private readonly writer: MailWriter,
    private readonly acts: Acts,
    private readonly ids: Ids,
  ) {}

  @Get(DEV_MAILBOX)
  @Render('dev/mails')
  async list() {
    return mailboxPage(await this.mails.newest(MOST), this.kinds.all());
  }

  /** The same for scripts, newest first; also at `/dev/courriels` with `Accept: application/json`. */
  @Get(`${DEV_MAILBOX}.json`)
  async document(@Query() { to }: MailboxQuery): Promise<{ items: MailDocument[]; total: number; page: 1 }> {
    const items = (await this.mails.newest(MOST))
      .filter(({ recipient }) => !to || recipient === to)
      .map((mail) => mailDocument(mail));
    return { items, total: items.length, page: 1 };
  }

  @Post(`${DEV_MAILBOX}/essai`)
  async check(): Promise<SeeOther> {
    await this.askForCheck();
    return seeOther(
      DEV_MAILBOX,
      'Le courriel d’essai est parti. Rechargez la page s’il n’est pas encore là.',
    );
  }

  /** The same for scripts: answers the mark that the mail will carry. */
  @Post(`${DEV_MAILBOX}/essai.json`)
  @ForScripts()
  async checkForScripts(): Promise<{ mark: string }> {
    return this.askForCheck();
  }

  @Get(`${DEV_MAILBOX}/exemples/:kind`)
  @Render('dev/mail')
  sample(@Param('kind') name: string) {
    const kind = this.known(name);
    return samplePage(kind, this.writer.write(kind.kind, kind.sample()));
  }

  @Get(`${DEV_MAILBOX}/exemples/:kind/page`)
  @Header('Content-Security-Policy', SEALED)
  @Header('Content-Type', 'text/html; charset=utf-8')
  sampleHtml(@Param('kind') name: string): string {
    const kind = this.known(name);
    return this.writer.write(kind.kind, kind.sample()).html;
  }

  @Get(`${DEV_MAILBOX}/:id`)
  @Render('dev/mail')
  async show(@PathId() id: string) {
    const mail = await this.mails.find(id);
    if (!mail) throw new NotFound();
    return mailPage(mail);
  }

  @Get(`${DEV_MAILBOX}/:id/page`)
  @Header('Content-Security-Policy', SEALED)
  @Header('Content-Type', 'text/html; charset=utf-8')
  async html(@PathId() id: string): Promise<string> {
    const html = (await this.mails.find(id))?.html;
    if (!html) throw new NotFound();
    return html;
  }

  private askForCheck(): Promise<{ mark: string }> {
    const by = { kind: 'anonymous', id: null } as const;
    return this.acts.perform({ by, name: 'mail.check' }, async (act) => {
      const mark = this.ids.digits(12);
      act.emit({ topic: MAIL, kind: 'mail-check', ref: { mark } });
      return { mark };
    });
  }

  private known(name: string): MailKind {
    const kind = this.kinds.find(name);
    if (!kind) throw new NotFound();
    return kind;
  }
}
