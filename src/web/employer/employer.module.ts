import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../disclosure';
import { MeetingController } from './meeting.controller';

/** The employer's door: pages one opens by a link, without an account. */
@Module({ imports: [DisclosureModule], controllers: [MeetingController] })
export class EmployerModule {}
