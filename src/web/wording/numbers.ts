const PLAIN = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** "12", "4,5". */
export function plain(value: number): string {
  return PLAIN.format(value);
}

/** "12,02 €". */
export function euros(value: number): string {
  return EUROS.format(value);
}

/** "20 à 28", "35", "au plus 20"; `null` when neither bound is known. */
export function range(low: number | null, high: number | null, written: (value: number) => string = plain) {
  if (low === null && high === null) return null;
  if (low === null) return `au plus ${written(high!)}`;
  if (high === null) return `au moins ${written(low)}`;
  return low === high ? written(low) : `${written(low)} à ${written(high)}`;
}

/** "le matin", "le matin et le soir", "le matin, en journée et le soir". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}

/** With a capital, to begin a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "de Dijon", "d’Auxonne", "du Creusot", "des Lilas". */
export function of(place: string): string {
  if (/^Le /.test(place)) return `du ${place.slice(3)}`;
  if (/^Les /.test(place)) return `des ${place.slice(4)}`;
  return /^[aeiouyhàâéèêëîïôùûœæ]/i.test(place) ? `d’${place}` : `de ${place}`;
}
