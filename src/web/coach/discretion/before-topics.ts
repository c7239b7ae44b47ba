import { CallController } from '../call/call.controller';
import { IntroductionCallController } from '../call/introduction-call.controller';
import { TalkController } from '../talk/talk.controller';
import { TogetherController } from '../together/together.controller';
import { StandingYesController } from './standing-yes.controller';
import { WithdrawalController } from './withdrawal.controller';

/** Pages whose address would otherwise be read as the name of a topic: they come before `discretion/:topic`. */
export const BEFORE_TOPICS = [
  CallController,
  IntroductionCallController,
  StandingYesController,
  TalkController,
  TogetherController,
  WithdrawalController,
];
