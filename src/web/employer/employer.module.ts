import { Module } from '@nestjs/common';
import { BreakfastsModule } from '../../breakfasts';
import { DisclosureModule } from '../../disclosure';
import { InvitationController } from './invitation.controller';
import { MeetingController } from './meeting.controller';

/** The employer's door: pages one opens by a link, without an account. */
@Module({
  imports: [BreakfastsModule, DisclosureModule],
  controllers: [InvitationController, MeetingController],
})
export class EmployerModule {}
