import { createHash } from 'node:crypto';

/**
 * SHA-256 (hexadecimal) of a plain value, whatever the order of its keys; undefined fields count as absent. It covers
 * what we understood, not what was sent: when our reading of a field changes, so does the hash, and a re-import updates.
 */
export function contentHashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
