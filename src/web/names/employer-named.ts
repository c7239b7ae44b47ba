import type { Viewer } from '../../identity';
import { type EmployerRow, type EmployersQuery, nameKey } from '../../network';

const SUGGESTED = 3;

/**
 * The employer of the network that a typed name says without a doubt ("Noirot", or "Noirot, Dijon" among several),
 * or the French sentence that helps to say it better.
 */
export async function employerNamed(
  employers: Pick<EmployersQuery, 'list'>,
  viewer: Viewer,
  typed: string,
): Promise<{ id: string } | { complaint: string }> {
  const { items } = await employers.list(viewer, { q: typed });
  const same = items.filter((one) => isNamedSo(one, typed));
  if (same.length === 1) return { id: same[0]!.id };
  if (same.length > 1) {
    return { complaint: 'Plusieurs employeurs portent ce nom. Ajoutez la commune après une virgule.' };
  }
  return placedNamed(employers, viewer, typed, items);
}

/** True when it is called so, or known so. */
export function isNamedSo({ name, brandName }: EmployerRow, typed: string): boolean {
  return [name, brandName].some((one) => one !== null && nameKey(one) === nameKey(typed));
}

async function placedNamed(
  employers: Pick<EmployersQuery, 'list'>,
  viewer: Viewer,
  typed: string,
  alike: readonly EmployerRow[],
): Promise<{ id: string } | { complaint: string }> {
  const [, name, commune] = /^(.+),\s*([^,]+)$/.exec(typed) ?? [];
  const { items } = name ? await employers.list(viewer, { q: name }) : { items: [] };
  const there = items.filter(
    (one) => isNamedSo(one, name!) && nameKey(one.commune ?? '') === nameKey(commune!),
  );
  if (there.length === 1) return { id: there[0]!.id };
  const close = alike.length > 0 ? alike : items;
  if (close.length === 0)
    return { complaint: 'Aucun employeur de ce nom. Ajoutez-le d’abord dans Employeurs.' };
  const names = close.slice(0, SUGGESTED).map((one) => `« ${one.name} »`);
  return { complaint: `Écrivez le nom en entier. Par exemple : ${names.join(', ')}.` };
}
