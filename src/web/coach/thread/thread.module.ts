import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { PeopleModule } from '../../../people';
import { ThreadController } from './thread.controller';

/** The thread of somebody's support. */
@Module({ imports: [DisclosureModule, PeopleModule], controllers: [ThreadController] })
export class ThreadModule {}
