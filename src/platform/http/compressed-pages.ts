import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/** What no other site can make a browser send: a link of ours, or an address somebody typed, scanned or kept. */
const ASKED_BY_A_PERSON = new Set(['same-origin', 'none']);

/**
 * Compresses what a browser says a person asked for herself, and nothing else. The length of a compressed page tells
 * of its secrets to whoever can have it asked for again and again with words of his own in it (BREACH): such requests
 * come from elsewhere, and browsers say so in a header that no page can write (`Sec-Fetch-Site`). Programs, browsers
 * before 2023 and plain HTTP send none, and are answered as it stands. Decision 0012.
 */
export function compressedPages(): RequestHandler {
  return compression({
    filter: (request, response) =>
      ASKED_BY_A_PERSON.has(String(request.headers['sec-fetch-site'])) &&
      compression.filter(request as Request, response as Response),
  });
}
