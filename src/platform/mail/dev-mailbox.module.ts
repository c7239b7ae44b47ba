import { type MiddlewareConsumer, Module, type NestModule, RequestMethod } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { DevMailboxController } from './dev-mailbox.controller';
import { DEV_MAILBOX } from './dev-mailbox.presenter';
import { SentMailRepository } from './sent-mail.repository';

/** `/dev/courriels`; imported outside production only. */
@Module({ controllers: [DevMailboxController], providers: [SentMailRepository] })
export class DevMailboxModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(jsonWhenAsked).forRoutes({ path: DEV_MAILBOX, method: RequestMethod.GET });
  }
}

/** A script that asks for JSON at the address of the page gets what stands at the address of the document. */
function jsonWhenAsked(request: Request, _response: Response, next: NextFunction): void {
  if (request.path === DEV_MAILBOX && request.accepts(['html', 'json']) === 'json') {
    request.url = request.url.replace(DEV_MAILBOX, `${DEV_MAILBOX}.json`);
  }
  next();
}
