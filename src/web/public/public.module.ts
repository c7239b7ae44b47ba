import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule } from '../../identity';
import { PeopleModule } from '../../people';
import type { Config } from '../../platform/config/config';
import { AccountController } from './account/account.controller';
import { DemoPeople } from './dev-sign-in/demo-people';
import { DevSignInController } from './dev-sign-in/dev-sign-in.controller';
import { HomeController } from './home/home.controller';
import { PasswordController } from './password/password.controller';
import { SignInController } from './sign-in/sign-in.controller';

/** The pages one meets before being somebody: signing in, choosing a password, one's own account. */
@Module({})
export class PublicModule {
  static of(config: Config): DynamicModule {
    return {
      module: PublicModule,
      imports: [IdentityModule, PeopleModule],
      controllers: [
        HomeController,
        SignInController,
        PasswordController,
        AccountController,
        ...(config.production ? [] : [DevSignInController]),
      ],
      providers: [DemoPeople],
      exports: [DemoPeople],
    };
  }
}
