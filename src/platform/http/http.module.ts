import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Config } from '../config/config';
import { SessionsModule } from '../sessions/sessions.module';
import { ViewsModule } from '../views/views.module';
import { AccessGuard } from './access.guard';
import { DevClockController } from './dev-clock.controller';
import { DevComponentsController } from './dev-components.controller';
import { ErrorPages } from './error-pages';
import { FormTokenGuard } from './form-token.guard';
import { OpenApiController, OpenApiDocument } from './openapi.controller';
import { PagesInterceptor } from './pages.interceptor';
import { ProblemFilter } from './problem.filter';
import { ProvenLatelyGuard } from './proven-lately.guard';
import { ReadTrailInterceptor } from './read-trail.interceptor';
import { validationPipe } from './validation/validation.pipe';

/**
 * What every route goes through: access, form token and fresh proof, then the trail of reads and the frame of
 * pages, then validation; and one way out for errors. Identity provides `Principals`, audit `ReadTrail`,
 * web `Navigation` and `Entrances`, each globally; without them nobody is recognised and nothing audited is shown.
 */
@Module({})
export class HttpModule {
  static of(config: Config): DynamicModule {
    return {
      module: HttpModule,
      imports: [SessionsModule, ViewsModule],
      controllers: [
        OpenApiController,
        ...(config.production ? [] : [DevClockController, DevComponentsController]),
      ],
      providers: [
        ErrorPages,
        OpenApiDocument,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: FormTokenGuard },
        { provide: APP_GUARD, useClass: ProvenLatelyGuard },
        { provide: APP_INTERCEPTOR, useClass: PagesInterceptor },
        { provide: APP_INTERCEPTOR, useClass: ReadTrailInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: [OpenApiDocument],
    };
  }
}
