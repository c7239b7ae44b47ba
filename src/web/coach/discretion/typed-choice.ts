import type { ChoiceDetails } from '../../../disclosure';
import type { Viewer } from '../../../identity';
import type { EmployersQuery } from '../../../network';
import { InvalidInput } from '../../../platform/http/field-error';
import type { DisclosureTopic } from '../../../reference';
import { employerNamed } from '../../names/employer-named';
import type { ChoiceForm } from './choice.form';

/** The choice that was typed: the name of an employer becomes the employer. @throws InvalidInput */
export async function choiceTyped(
  viewer: Viewer,
  topic: DisclosureTopic,
  form: ChoiceForm,
  employers: Pick<EmployersQuery, 'list'>,
): Promise<ChoiceDetails> {
  return {
    topic,
    audience: await audienceTyped(viewer, form, employers),
    decision: form.decision,
    teller: form.teller ?? undefined,
    moment: form.moment ?? undefined,
    level: form.level ?? undefined,
    words: form.words ?? undefined,
    reviewOn: form.reviewOn ?? undefined,
    saidAloudTo: form.saidAloudTo ?? undefined,
  };
}

async function audienceTyped(
  viewer: Viewer,
  { audience: kind, employer, opening }: ChoiceForm,
  employers: Pick<EmployersQuery, 'list'>,
): Promise<ChoiceDetails['audience']> {
  if (kind === 'all') return { kind };
  if (kind === 'opening') return { kind, id: opening ?? undefined };
  if (!employer) return { kind };
  const named = await employerNamed(employers, viewer, employer);
  if ('id' in named) return { kind, id: named.id };
  throw new InvalidInput([{ field: 'employer', message: named.complaint }]);
}

/** What is wrong with an audience is told where it was typed. */
export function atItsField(error: unknown, { audience }: ChoiceForm): unknown {
  if (!(error instanceof InvalidInput)) return error;
  const field = audience === 'employer' ? 'employer' : 'opening';
  return new InvalidInput(
    error.errors.map((one) => (one.field === 'audience.id' ? { field, message: one.message } : one)),
  );
}
