import { readUsers } from './machine';

describe('the list of users', () => {
  it('gives names and numbers, negative ones included, and skips comments', () => {
    const passwd =
      '# User: Database\nnobody:*:-2:-2:Unprivileged:/var/empty:/usr/bin/false\npostgres:x:101:104::/:/bin/sh\n';
    expect(readUsers(passwd)).toEqual([
      { name: 'nobody', uid: -2, gid: -2 },
      { name: 'postgres', uid: 101, gid: 104 },
    ]);
  });
});
