import { Refused } from '../outbox/outbox.errors';

const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^(?=.{6,254}$)(?=[^@]{1,64}@)${LOCAL}@(?:${LABEL}\\.)+${LABEL}$`);

/**
 * One plain address (the unquoted form of RFC 5321), and nothing that a header or an SMTP command
 * could mistake for more: no space, no line break, no comma, no angle bracket, no second @.
 * @throws Refused when it is anything else: no other try would send it.
 */
export function oneAddress(text: string): string {
  if (!ADDRESS.test(text)) throw new Refused('address');
  return text;
}
