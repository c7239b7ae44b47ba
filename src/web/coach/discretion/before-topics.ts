import { TalkController } from '../talk/talk.controller';

/** Pages whose address would otherwise be read as the name of a topic: they come before `discretion/:topic`. */
export const BEFORE_TOPICS = [TalkController];
