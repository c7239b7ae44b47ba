/**
 * A path of this site out of something an address carried (`?retour=`), or `fallback`: never an
 * address elsewhere, however it is disguised.
 */
export function localPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 1_000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value))
    return fallback;
  const here = 'http://here.invalid';
  if (!URL.canParse(value, here)) return fallback;
  const { origin, pathname, search } = new URL(value, here);
  // `/.//elsewhere` loses its dots on the way.
  return origin === here && !pathname.startsWith('//') ? pathname + search : fallback;
}
