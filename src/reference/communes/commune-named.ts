import type { Commune } from './commune.entity';
import type { Communes } from './communes';

/**
 * The commune that a typed name or postcode says without a doubt; `null` when we hold none, or
 * several ("Saint-Denis", or a postcode shared by villages).
 */
export function communeNamed(
  communes: Pick<Communes, 'ofName' | 'ofPostcode'>,
  typed: string,
): Commune | null {
  const [, name = typed, postcode] = /^(.*?)[\s,(]*(\d{5})\)?\s*$/.exec(typed.trim()) ?? [];
  const named = name ? communes.ofName(name) : [];
  const coded = postcode ? communes.ofPostcode(postcode) : [];
  const found = name && postcode ? named.filter((one) => coded.includes(one)) : [...named, ...coded];
  return found.length === 1 ? found[0]! : null;
}
