import { until } from '../../../support/until';

import type { Stage } from '../stage';
import { recipientOf } from './introductions';

const LINK = /https:\/\/entremise\.example(\/rencontre\/[A-Za-z0-9_-]+)/;

/** Where each employer reads his page, by introduction. */
export type Links = ReadonlyMap<string, string>;

/** Waits until everything that was to be sent has left, keeps every mail for the one who got it. */
export async function readMails(stage: Stage): Promise<Links> {
  const links = new Map<string, string>();
  const to = new Map(
    stage.world.introduced.map(({ introductionId }) => [recipientOf(introductionId), introductionId]),
  );
  to.set(stage.world.door.email, stage.world.door.key);
  await workIsDone(stage);
  for (const mail of stage.sink.mails.splice(0)) {
    const link = to.get(mail.to[0] ?? '');
    if (!link) {
      // A mail of somebody's own account: whoever it is addressed to, it tells nothing of people.
      stage.taps.mail({ kind: 'coach', id: mail.to[0]! }, mail);
      continue;
    }
    stage.taps.mail({ kind: 'link', key: link }, mail, stage.takenBack.has(link));
    const path = LINK.exec(mail.parsed.text ?? '')?.[1];
    if (path) links.set(link, path);
  }
  return links;
}

export async function workIsDone({ source }: Stage): Promise<void> {
  const waiting = `SELECT 1 FROM outbox_message WHERE topic = 'mail' AND done_at IS NULL AND set_aside_at IS NULL AND due_at < now() + interval '1 minute' LIMIT 1`;
  await until('everything was sent', async () => (await source.query<unknown[]>(waiting)).length === 0, 60);
}
