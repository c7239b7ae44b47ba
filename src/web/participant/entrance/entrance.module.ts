import { Global, Module } from '@nestjs/common';
import { Entrances } from '../../../platform/http/entrances';
import { AccessController } from '../access/access.controller';
import { CardController } from './card.controller';
import { CodeController } from './code.controller';
import { CoachOfHers } from '../help-footer';
import { ParticipantEntrances } from './participant-entrances';

/** How a person comes in at her own door. Global: it tells the ground floor where that door is. */
@Global()
@Module({
  controllers: [AccessController, CardController, CodeController],
  providers: [CoachOfHers, { provide: Entrances, useClass: ParticipantEntrances }],
  exports: [Entrances],
})
export class EntranceModule {}
