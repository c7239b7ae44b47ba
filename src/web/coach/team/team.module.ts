import { Module } from '@nestjs/common';
import { IdentityModule } from '../../../identity';
import { ProgrammesModule } from '../../../programmes';
import { ColleagueController } from './colleague.controller';
import { TeamController } from './team.controller';

/** The pages of a lead about her team. */
@Module({ imports: [IdentityModule, ProgrammesModule], controllers: [TeamController, ColleagueController] })
export class TeamModule {}
