/**
 * A path of this site out of something an address carried (`?retour=`), or `fallback`: never an
 * address elsewhere, however it is disguised.
 */
export function localPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 1_000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value))
    return fallback;
  const here = 'http://here.invalid';
  const parsed = URL.canParse(value, here) ? new URL(value, here) : null;
  return parsed?.origin === here ? parsed.pathname + parsed.search : fallback;
}
