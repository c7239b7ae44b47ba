import type { OpeningDetails } from '../../../openings';
import { InvalidInput } from '../../../platform/http/field-error';
import type { OpeningBody, OpeningChangeBody } from './opening.body';

const NEVER_FORGOTTEN = ['kind', 'title'] as const;
const NEEDED = 'Une offre ne va pas sans cette réponse.';

/** What a body says, as the openings room takes it: null becomes absent, what was not sent stays out. */
export function changeOf(body: OpeningChangeBody): Partial<OpeningDetails> {
  const forgotten = NEVER_FORGOTTEN.filter((field) => body[field] === null);
  if (forgotten.length > 0) throw new InvalidInput(forgotten.map((field) => ({ field, message: NEEDED })));
  return Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, withoutNull(value)]),
  ) as Partial<OpeningDetails>;
}

export function detailsOfOpening(body: OpeningBody): OpeningDetails {
  return { ...changeOf(body), kind: body.kind, title: body.title };
}

function withoutNull(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([, one]) => one !== undefined && one !== null)
      .map(([field, one]) => [field, withoutNull(one)]),
  );
}
