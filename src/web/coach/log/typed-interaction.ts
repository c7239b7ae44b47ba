import type { InteractionDetails, TaskDetails } from '../../../network';
import { type FieldError, InvalidInput } from '../../../platform/http/field-error';
import type { InteractionForm } from './interaction.form';

const WHICH_DAY = 'Pour quel jour\u00A0?';

/** How the fields of an exchange are called where a coach types them. */
const TYPED_AS: Readonly<Record<string, string>> = {
  inPerson: 'met',
  'promise.dueOn': 'promiseDueOn',
  'nextAction.dueOn': 'nextActionDueOn',
};

/** What was typed, as the network takes it. @throws InvalidInput when something to do has no day */
export function interactionTyped(form: InteractionForm): InteractionDetails {
  const faults: FieldError[] = [];
  const details = {
    day: form.date ?? undefined,
    mode: form.mode,
    inPerson: form.met ? form.met === 'yes' : undefined,
    decisionMaker: form.decider === 'yes' ? true : form.decider === 'no' ? false : undefined,
    purpose: form.purpose ?? undefined,
    outcome: form.outcome ?? undefined,
    wishesOf: form.wishesOf ?? undefined,
    named: form.named ?? undefined,
    promise: taskTyped('promise', form, faults),
    nextAction: taskTyped('nextAction', form, faults),
  };
  if (faults.length > 0) throw new InvalidInput(faults);
  return details;
}

function taskTyped(
  name: 'promise' | 'nextAction',
  form: InteractionForm,
  faults: FieldError[],
): TaskDetails | undefined {
  const [words, dueOn] = [form[name], form[`${name}DueOn`]];
  if (!words) return undefined;
  if (dueOn) return { words, dueOn };
  faults.push({ field: `${name}DueOn`, message: WHICH_DAY });
  return undefined;
}

/** Does the work; what it refuses is named after the fields of the form. */
export async function underTypedNames<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(
      error.errors.map(({ field, message }) => ({ field: TYPED_AS[field] ?? field, message })),
    );
  }
}
