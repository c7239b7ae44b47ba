import { Module } from '@nestjs/common';
import { TeamModule } from './team/team.module';

/** The coach's door. */
@Module({ imports: [TeamModule] })
export class CoachModule {}
