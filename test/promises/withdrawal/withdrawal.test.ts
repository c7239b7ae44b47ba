import { interleavings } from './interleavings';

jest.setTimeout(120_000);

describe('A withdrawal', () => {
  it('stops every mail that has not left, whatever else goes on', async () => {
    const figures = await interleavings(400, 20_261_123);
    expect(figures).toMatchObject({ interleavings: 400, mailsAfter: 0, pagesAfter: 0 });
    // Something was at stake on both sides, and the mail server did fail.
    expect(figures.mailsBefore).toBeGreaterThan(40);
    expect(figures.stopped).toBeGreaterThan(40);
    expect(figures.failures).toBeGreaterThan(5);
  });
});
