import { Global, Module } from '@nestjs/common';
import { Acts } from './acts';

/** `ActTrail` is provided by the audit room, globally. */
@Global()
@Module({ providers: [Acts], exports: [Acts] })
export class ActsModule {}
