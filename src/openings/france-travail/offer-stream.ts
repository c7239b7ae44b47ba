import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { OfferCollector } from './offer-collector';
import { OfferStreamError } from './offer-stream.errors';

/** One item of the source, of unknown shape, and its place in the list, from 0. */
export interface StreamedOffer {
  readonly index: number;
  readonly item: unknown;
}

/**
 * Streams the offers of a France Travail answer, `{"resultats":[...]}` or a bare array, without ever holding more
 * than one of them: 10,000 offers take the memory of one.
 *
 * A source that breaks off, is no JSON, no UTF-8 or no list of offers throws an `OfferStreamError` **after** every
 * complete offer before the fault was delivered; its `delivered` says how far that was. Leaving the loop early
 * closes the source.
 */
export async function* readOffers(source: Readable): AsyncGenerator<StreamedOffer> {
  const collector = new OfferCollector();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let index = 0;
  const failing = (fault: unknown) => OfferStreamError.from(fault, index);
  try {
    for await (const chunk of source) {
      for (const piece of pieces(textOf(chunk, decoder))) {
        for (const item of collector.take(piece)) yield { index: index++, item };
      }
    }
    for (const item of collector.end(decoder.decode())) yield { index: index++, item };
  } catch (fault) {
    throw failing(fault);
  }
}

function textOf(chunk: unknown, decoder: TextDecoder): string {
  if (typeof chunk === 'string') return chunk;
  return decoder.decode(chunk as Uint8Array, { stream: true });
}

/**
 * The parser gives nothing of the piece it fails in. Cutting after each closing brace makes an offer come out before
 * the fault that follows it, wherever the network happened to cut.
 */
function* pieces(text: string): Generator<string> {
  let start = 0;
  for (let end = text.indexOf('}'); end !== -1; end = text.indexOf('}', start)) {
    yield text.slice(start, end + 1);
    start = end + 1;
  }
  if (start < text.length) yield text.slice(start);
}
