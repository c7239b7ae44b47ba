import { Global, Module } from '@nestjs/common';
import { Ids, RandomIds } from './ids';

@Global()
@Module({ providers: [{ provide: Ids, useClass: RandomIds }], exports: [Ids] })
export class IdsModule {}
