import { DisclosureTalk } from './disclosure-talk.entity';

/** A talk as it is kept. */
export function talkRow(talk: DisclosureTalk): DisclosureTalk {
  return Object.assign(new DisclosureTalk(), talk);
}
