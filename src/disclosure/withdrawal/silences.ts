import type { DisclosureTopic } from '../../reference';
import type { AudienceKind } from '../choices/choice-words';
import type { ChoiceLine } from '../choices/silence';

/** A silence to write down: on one topic, towards one audience. */
export interface SilenceToWrite {
  readonly topic: DisclosureTopic;
  readonly audience: { readonly kind: AudienceKind; readonly id?: string };
}

/**
 * The silences that end what is told now: one towards each audience to whom something is told or would be, if asked.
 * A topic she names ends silent towards all employers too, whatever was said of it: from now on it is an asked-for
 * silence, and no standing yes tells it.
 * @param choices hers, oldest first
 * @param topic `null`: everything
 */
export function silencesFor(
  choices: readonly ChoiceLine[],
  topic: DisclosureTopic | null,
): readonly SilenceToWrite[] {
  const holding = choices.filter((choice, place) => isLatest(choice, choices.slice(place + 1)));
  const concerned = holding.filter((choice) => topic === null || choice.topic === topic);
  const ended = concerned
    .filter(({ decision }) => decision === 'tell' || decision === 'if_asked')
    .map(towards);
  if (
    topic === null ||
    concerned.some(isSilentForAll) ||
    ended.some(({ audience }) => audience.kind === 'all')
  ) {
    return ended;
  }
  return [{ topic, audience: { kind: 'all' } }, ...ended];
}

function towards({ topic, audienceKind: kind, audienceId }: ChoiceLine): SilenceToWrite {
  return { topic, audience: audienceId === null ? { kind } : { kind, id: audienceId } };
}

function isSilentForAll({ audienceKind, decision }: ChoiceLine): boolean {
  return audienceKind === 'all' && decision === 'silent';
}

function isLatest(choice: ChoiceLine, later: readonly ChoiceLine[]): boolean {
  return !later.some(
    ({ topic, audienceKind, audienceId }) =>
      topic === choice.topic && audienceKind === choice.audienceKind && audienceId === choice.audienceId,
  );
}
