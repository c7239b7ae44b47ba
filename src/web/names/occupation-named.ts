import type { Occupations } from '../../reference';

const SUGGESTED = 3;

/** The occupation that a code or a title says without a doubt, or the French sentence that helps to say it better. */
export function occupationNamed(
  occupations: Pick<Occupations, 'find' | 'suggest'>,
  typed: string,
): { code: string } | { complaint: string } {
  const code = typed.trim().toUpperCase();
  if (occupations.find(code)) return { code };
  const found = occupations.suggest(typed, SUGGESTED);
  const exact = found.find(({ title, matched }) =>
    [title, matched, ...matched.split(' / ')].some((one) => folded(one) === folded(typed)),
  );
  if (exact) return { code: exact.code };
  if (found.length === 0)
    return { complaint: 'Ce métier n’est pas dans notre répertoire. Essayez un nom plus courant.' };
  const titles = found.map(({ title }) => `« ${title} »`);
  return { complaint: `Précisez le métier. Par exemple : ${titles.join(', ')}.` };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
