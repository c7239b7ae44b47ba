import type { Stage } from '../stage';
import type { Introduced } from '../world';

/** She takes back what her plan says, through the API of whoever follows her; from here on it may be read nowhere. */
export async function takeBack(stage: Stage, one: Introduced): Promise<void> {
  const { plan, personId, introductionId } = one;
  if (!plan.then) return;
  const topic = plan.then === 'a topic taken back' ? plan.takenBack! : 'coaching';
  const { token, viewer } = stage.world.cast[plan.coach];
  const answer = await stage.visitor.ask({
    verb: 'POST',
    path: `/api/v1/participants/${personId}/disclosure-choices`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify({ topic, audience: { kind: 'all' }, decision: 'silent' }),
  });
  if (answer.status >= 300) throw new Error(`${plan.name}: ${answer.body.toString('utf8')}`);
  stage.taps.answer({ kind: 'coach', id: viewer!.accountId }, 'POST a choice', answer);
  stage.takenBack.add(introductionId);
}
