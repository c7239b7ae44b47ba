import { TalkController } from '../talk/talk.controller';
import { StandingYesController } from './standing-yes.controller';
import { WithdrawalController } from './withdrawal.controller';

/** Pages whose address would otherwise be read as the name of a topic: they come before `discretion/:topic`. */
export const BEFORE_TOPICS = [StandingYesController, TalkController, WithdrawalController];
