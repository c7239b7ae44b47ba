import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountTries } from './account-tries';
import { FormTokens } from './form-tokens';
import { KeptPage } from './kept-page.entity';
import { KeptPages } from './kept-pages';
import { RateLimit } from './rate-limit.entity';
import { Session } from './session.entity';
import { SessionCookies } from './session-cookies';
import { Sessions } from './sessions';

const PARTS = [Sessions, SessionCookies, FormTokens, KeptPages, AccountTries];

/** Who is signed in on which device, and what belongs to a device. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Session, KeptPage, RateLimit])],
  providers: PARTS,
  exports: PARTS,
})
export class SessionsModule {}
