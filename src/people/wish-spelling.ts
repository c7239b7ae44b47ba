import type { SaidWish } from './wish-rules';

/** A wish in one spelling: texts trimmed and in NFC, ids in lower case, what is null left out. */
export function tidied({ criterion, value, stance }: SaidWish): SaidWish {
  return { criterion, value: tidiedValue(criterion, value), stance };
}

function tidiedValue(criterion: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').trim();
    return criterion === 'employer' ? text.toLowerCase() : text;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
