import type { Config } from '../config/config';
import { defineMail } from './mail-kind';

/** A mail the house sends to its own address, to see that mails leave and arrive. `ref.mark` tells trials apart. */
export function mailCheck(config: Config) {
  return defineMail({
    kind: 'mail-check',
    title: 'Courriel d’essai',
    sample: () => ({ mark: 'A7F3' }),
    compose: async ({ mark }) => ({ to: config.mailFrom, variables: { mark: String(mark) } }),
  });
}
