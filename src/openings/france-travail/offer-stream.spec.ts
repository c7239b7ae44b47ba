import { Readable } from 'node:stream';
import { readOffers } from './offer-stream';
import { OfferStreamError } from './offer-stream.errors';

/** Reads everything, and tells how it ended. */
async function read(...chunks: readonly (string | Buffer)[]) {
  const items: unknown[] = [];
  try {
    for await (const { item } of readOffers(Readable.from(chunks))) items.push(item);
  } catch (error) {
    if (!(error instanceof OfferStreamError)) throw error;
    return { items, fault: error.fault, delivered: error.delivered, message: error.message };
  }
  return { items, fault: null };
}

describe('a stream of offers', () => {
  it('reads the list of an answer and lets the rest go', async () => {
    const answer =
      '{"filtresPossibles":[{"resultats":[9]}],"resultats":[{"id":"1"},{"id":"2"}],"x":{"resultats":[8]}}';
    expect(await read(answer)).toEqual({ items: [{ id: '1' }, { id: '2' }], fault: null });
  });

  it('reads a bare list, with or without a byte-order mark', async () => {
    expect(await read('\uFEFF[{"id":"1"}]')).toEqual({ items: [{ id: '1' }], fault: null });
    expect(await read(Buffer.from('\uFEFF [{"id":"1"}] '))).toEqual({ items: [{ id: '1' }], fault: null });
  });

  it('reads the same offers wherever the chunks are cut, even inside a letter', async () => {
    const whole = Buffer.from(
      '{"resultats":[{"id":"é","t":"a}b\\"]","n":[1,{"k":null}]},3,"x",[],{"id":"€"}]}',
    );
    const bytes = [...whole].map((byte) => Buffer.from([byte]));
    const expected = {
      items: [{ id: 'é', t: 'a}b"]', n: [1, { k: null }] }, 3, 'x', [], { id: '€' }],
      fault: null,
    };
    expect(await read(whole)).toEqual(expected);
    expect(await read(...bytes)).toEqual(expected);
  });

  it('numbers the offers from zero', async () => {
    const indexes: number[] = [];
    for await (const { index } of readOffers(Readable.from(['[{},{}]']))) indexes.push(index);
    expect(indexes).toEqual([0, 1]);
  });

  it('takes an answer without offers', async () => {
    expect(await read('{"resultats":[]}')).toEqual({ items: [], fault: null });
  });

  it('delivers what came before a fault, then names it', async () => {
    expect(await read('{"resultats":[{"id":"1"},{"id":"2"},{"id":!')).toMatchObject({
      items: [{ id: '1' }, { id: '2' }],
      fault: 'not_json',
      delivered: 2,
      message: 'Le fichier n’est pas un document JSON valide.',
    });
  });

  it.each([
    ['nothing', 'empty', ''],
    ['white space', 'empty', ' \n '],
    ['a web page', 'not_json', '<html></html>'],
    ['a file cut short', 'not_json', '{"resultats":[{"id":"1"}'],
    ['something after the end', 'not_json', '{"resultats":[]} {'],
    ['an error answer', 'no_offers', '{"message":"Token expired"}'],
    ['a list that is no list', 'no_offers', '{"resultats":{"0":{}}}'],
    ['a bare number', 'no_offers', '3'],
  ])('refuses %s', async (_what, fault, text) => {
    expect(await read(text)).toMatchObject({ fault });
  });

  it('refuses another encoding rather than storing broken accents', async () => {
    expect(await read(Buffer.from('[{"t":"caf\xe9"}]', 'latin1'))).toMatchObject({
      fault: 'not_utf8',
      items: [],
    });
  });

  it('refuses an offer that only wants to fill the memory', async () => {
    const endless = `[{"id":"1"},{"t":"${'x'.repeat(1_200_000)}`;
    expect(await read(endless)).toMatchObject({ fault: 'offer_too_large', items: [{ id: '1' }] });
  });

  it('does not count what lies outside the list as an offer too large', async () => {
    const filler = JSON.stringify(Array.from({ length: 60_000 }, () => 'remplissage de liste'));
    expect(await read(`{"autres":${filler},"resultats":[{"id":"1"}]}`)).toEqual({
      items: [{ id: '1' }],
      fault: null,
    });
  });

  it('survives depth and poison without touching prototypes', async () => {
    const { items } = await read(
      `[{"__proto__":{"polluted":true},"d":${'['.repeat(5_000)}${']'.repeat(5_000)}}]`,
    );
    expect(items).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names a source that breaks off, with how far it went', async () => {
    const source = Readable.from(
      (function* () {
        yield '[{"id":"1"},';
        throw new Error('socket hang up');
      })(),
    );
    const items: unknown[] = [];
    const reading = async () => {
      for await (const { item } of readOffers(source)) items.push(item);
    };
    await expect(reading()).rejects.toMatchObject({ fault: 'cut_off', delivered: 1 });
    expect(items).toEqual([{ id: '1' }]);
  });

  it('closes the source when the reader leaves early', async () => {
    const source = Readable.from(['[{},', '{},', '{}]']);
    for await (const { index } of readOffers(source)) if (index === 0) break;
    expect(source.destroyed).toBe(true);
  });
});
