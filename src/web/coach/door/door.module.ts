import { Module } from '@nestjs/common';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { GivenDoorController } from './door.controller';
import { RequestsController } from './requests.controller';

/** The links coaches give to employers, and what employers ask for there. */
@Module({ imports: [NetworkModule, OpeningsModule], controllers: [GivenDoorController, RequestsController] })
export class CoachDoorModule {}
