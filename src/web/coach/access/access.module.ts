import { Module } from '@nestjs/common';
import { PeopleModule } from '../../../people';
import { AccessController } from './access.controller';

/** The coach's pages about a person's own access. */
@Module({ imports: [PeopleModule], controllers: [AccessController] })
export class AccessModule {}
