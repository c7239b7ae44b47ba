// stands as test/rooms/openings.test.ts
it.only('runs alone', () => {}); // bad
describe.skip('sleeps', () => {}); // bad
xit('sleeps too', () => {}); // bad
it.todo('will come'); // bad
it.skip('waits for a server', () => {}); // needs MEILI_TEST_URL: see README
it('runs', () => {});
