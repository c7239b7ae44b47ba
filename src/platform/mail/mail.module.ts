import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config';
import { DevMailboxModule } from './dev-mailbox.module';
import { DevelopmentMailbox } from './development-mailbox';
import { mailCheck } from './mail-check';
import { MailKinds } from './mail-kinds';
import { MailSender } from './mail-sender';
import { MailTransport } from './mail-transport';
import { MailWriter } from './mail-writer';
import { SentMail } from './sent-mail.entity';
import { SmtpTransport } from './smtp-transport';

/** Mails through the outbox: to the server of SMTP_URL, or into the development mailbox without one. */
@Global()
@Module({})
export class MailModule {
  static with(config: Config): DynamicModule {
    return {
      module: MailModule,
      imports: [TypeOrmModule.forFeature([SentMail]), ...(config.production ? [] : [DevMailboxModule])],
      providers: [
        MailSender,
        MailWriter,
        { provide: MailKinds, useFactory: () => knownFromTheStart(config) },
        {
          provide: MailTransport,
          useFactory: () =>
            config.smtpUrl ? new SmtpTransport(config, config.smtpUrl) : new DevelopmentMailbox(),
        },
      ],
      exports: [MailKinds, MailWriter, MailTransport],
    };
  }
}

function knownFromTheStart(config: Config): MailKinds {
  const kinds = new MailKinds();
  kinds.register(mailCheck(config));
  return kinds;
}
