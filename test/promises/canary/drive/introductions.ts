import { markerOf } from '../needle';
import type { Stage } from '../stage';
import type { Introduced } from '../world';

/** The name and the address of the one an introduction is sent to, as markers. */
export function addressedTo(introductionId: string): { name: string; mail: string; role: string } {
  const marker = (column: string) => markerOf('to', `EmployerContact.${column}`, introductionId);
  return { name: marker('name'), mail: marker('email'), role: marker('role') };
}

export function recipientOf(introductionId: string): string {
  return `${addressedTo(introductionId).mail}@entreprise.example`;
}

/** Her yes, said aloud, and what follows: a page is put before the employer, or she takes her sheet and goes. */
export async function introduce(stage: Stage, one: Introduced): Promise<void> {
  const { plan, introductionId, employerId, items } = one;
  if (plan.route === null) return;
  const { name, role } = addressedTo(introductionId);
  const contact = { name, role, email: recipientOf(introductionId), phone: '03 00 00 00 01' };
  const contactId = await asCoach(stage, one, `/api/v1/employers/${employerId}/contacts`, contact);
  if (!plan.standing) {
    const words = markerOf('said', 'PresentationGrant.words', introductionId);
    await asCoach(stage, one, `/api/v1/introductions/${introductionId}/approval`, {
      route: plan.route,
      items,
      words,
    });
  }
  const to = plan.route === 'alone' ? {} : { contactId };
  await asCoach(stage, one, `/api/v1/introductions/${introductionId}/sending`, to);
}

/** She takes back what her plan says; from here on it may be read nowhere. */
export async function takeBack(stage: Stage, one: Introduced): Promise<void> {
  const { plan, personId, introductionId } = one;
  if (!plan.then) return;
  if (plan.then === 'nothing is to be sent any more') {
    await asCoach(stage, one, `/api/v1/introductions/${introductionId}/approval`, { route: 'nothing' });
  } else {
    const topic = plan.then === 'a topic taken back' ? plan.takenBack! : undefined;
    const said = topic ? { topic } : {};
    await asCoach(stage, one, `/api/v1/participants/${personId}/disclosure-withdrawals`, said);
  }
  stage.takenBack.add(introductionId);
}

/** Through the API of whoever follows her. Hands back the id of what was made. @throws when it is refused */
async function asCoach(
  stage: Stage,
  { plan, introductionId }: Introduced,
  path: string,
  body: object,
): Promise<string> {
  const { token, viewer } = stage.world.cast[plan.coach];
  const answer = await stage.visitor.ask({
    verb: 'POST',
    path,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': `${introductionId}:${path}`,
    },
    body: JSON.stringify(body),
  });
  const said = answer.body.toString('utf8');
  if (answer.status >= 300) throw new Error(`${plan.name}, ${path}: ${answer.status} ${said}`);
  stage.taps.answer(
    { kind: 'coach', id: viewer!.accountId },
    `POST ${path.replace(/[0-9a-f-]{36}/g, ':id')}`,
    answer,
  );
  return (JSON.parse(said) as { id?: string }).id ?? '';
}
