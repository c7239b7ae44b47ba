import type { RecordedGrant } from '../disclosure';
import type { IntroductionReply } from './replies/introduction-reply.entity';
import type { IntroductionSending } from './sending/introduction-sending.entity';

/** Her word on a page, as far as it decides where an introduction stands. */
export type GrantLine = Pick<RecordedGrant, 'id' | 'route' | 'at'>;

/** What became of an introduction after her yes; each list oldest first. */
export interface ProgressRecords {
  /** Her latest word on the page; null when she said nothing. */
  readonly grant: GrantLine | null;
  readonly sendings: readonly Pick<IntroductionSending, 'id' | 'publicationId' | 'grantId' | 'at'>[];
  readonly replies: readonly Pick<IntroductionReply, 'at'>[];
  /** When each page was taken back, by publication; a page that stands is not in it. */
  readonly takenBack: ReadonlyMap<string, Date>;
}

/** `prepared`: she approved a page. `sent`: it left, or she goes by herself. `replied`: the employer answered. */
export type ProgressState = 'prepared' | 'sent' | 'replied';

/** When the last sending stopped holding; null as long as it holds, or when nothing was sent. */
export function calledOffAt({ grant, sendings, takenBack }: ProgressRecords): Date | null {
  const last = sendings.at(-1);
  if (!last) return null;
  if (last.publicationId !== null) return takenBack.get(last.publicationId) ?? null;
  // Nothing left: it holds as long as that word is her last one.
  return grant && grant.id !== last.grantId ? grant.at : null;
}

/** Whether something is sent and was not taken back. */
export function isSent(records: ProgressRecords): boolean {
  return records.sendings.length > 0 && calledOffAt(records) === null;
}

/**
 * Her word that may be sent upon: her last one, if it lets something be done and is younger than what was taken back.
 * After a withdrawal she is asked again.
 */
export function standingGrant<Grant extends GrantLine>(
  records: ProgressRecords & { readonly grant: Grant | null },
): Grant | null {
  const { grant } = records;
  if (!grant || grant.route === null) return null;
  const off = calledOffAt(records);
  const spent = records.sendings.at(-1)?.grantId === grant.id && off !== null;
  return spent || (off !== null && grant.at < off) ? null : grant;
}

/** How far it went, and since when; null before a page was approved, and once what was sent is taken back. */
export function progressOf(records: ProgressRecords): { state: ProgressState; at: Date } | null {
  const sending = records.sendings.at(-1);
  const reply = records.replies.at(-1);
  if (reply && (!sending || reply.at >= sending.at)) return { state: 'replied', at: reply.at };
  if (sending && isSent(records)) return { state: 'sent', at: sending.at };
  const grant = standingGrant(records);
  return grant ? { state: 'prepared', at: grant.at } : null;
}
