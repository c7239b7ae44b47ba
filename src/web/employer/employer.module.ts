import { Module } from '@nestjs/common';
import { BreakfastsModule } from '../../breakfasts';
import { DisclosureModule } from '../../disclosure';
import { OpeningsModule } from '../../openings';
import { DoorCodeController } from './door/door-code.controller';
import { DoorController } from './door/door.controller';
import { ProposalController } from './proposal/proposal.controller';
import { InvitationController } from './invitation.controller';
import { MeetingController } from './meeting.controller';

/** The employer's door: pages one opens by a link, without an account. */
@Module({
  imports: [BreakfastsModule, DisclosureModule, OpeningsModule],
  controllers: [
    DoorCodeController,
    DoorController,
    InvitationController,
    MeetingController,
    ProposalController,
  ],
})
export class EmployerModule {}
