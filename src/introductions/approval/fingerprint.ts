import { createHash } from 'node:crypto';
import type { EmployerView } from '../../disclosure';

/** What tells one page from another: the same for the same words, sent back with her yes to this very page. */
export function fingerprintOf(view: EmployerView): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('base64url');
}
