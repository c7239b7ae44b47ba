import { Refused, Unreachable } from '../outbox/outbox.errors';
import { Broken, Deferred, meaningOf } from './smtp-failures';

describe('What a failed hand-over means', () => {
  it.each([
    ['an unknown recipient', { responseCode: 550, command: 'RCPT TO' }, Refused],
    ['a refused content', { responseCode: 554, command: 'DATA' }, Refused],
    ['a greylist', { responseCode: 451, command: 'RCPT TO' }, Deferred],
    ['a full mailbox', { responseCode: 452, command: 'DATA' }, Deferred],
    ['a conversation out of step', { responseCode: 503, command: 'DATA' }, Deferred],
    ['a server that closes for the evening', { responseCode: 421, command: 'RCPT TO' }, Unreachable],
    ['a refused login', { responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' }, Unreachable],
    ['a refused sender', { responseCode: 550, command: 'MAIL FROM' }, Unreachable],
    ['a refusal at the greeting', { responseCode: 554, command: 'CONN' }, Unreachable],
    ['a closed door', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, Unreachable],
    ['an unknown server', { code: 'EDNS' }, Unreachable],
    ['silence instead of a greeting', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, Unreachable],
    ['silence half-way', { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, Deferred],
    ['a reset', { code: 'ESOCKET', originalCode: 'ECONNRESET' }, Broken],
    ['a connection closed half-way', { code: 'ECONNECTION' }, Broken],
    ['something else', {}, Deferred],
  ])('%s', (_, error, meaning) => expect(meaningOf(error).constructor).toBe(meaning));
});
