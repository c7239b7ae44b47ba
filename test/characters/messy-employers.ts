import { encode } from 'iconv-lite';
import { SeededRng } from '../../src/platform/ids/rng';

/** What a line of the messy table is, as its author knows it. */
export type Truth =
  | { readonly kind: 'new'; readonly employer: string }
  /** The same employer as a line above, by its Siret. */
  | { readonly kind: 'same'; readonly employer: string }
  /** The very line of a line above. */
  | { readonly kind: 'repeated'; readonly employer: string }
  /** Another employer, or the same: nobody could tell. */
  | { readonly kind: 'alike'; readonly employer: string }
  | { readonly kind: 'wrong'; readonly because: RegExp };

/** A table, and what is true of each of its lines, by their numbers in a spreadsheet. */
export interface MessyEmployers {
  readonly content: Buffer;
  readonly truth: ReadonlyMap<number, Truth>;
}

const HEADER =
  'RAISON SOCIALE;N° SIRET;Code APE;Type;Effectif;Adresse;CP;Ville;Interlocuteur;Fonction;Téléphone;Courriel;Observations;;;Priorité';
const TRADES = [
  'Boulangerie',
  'Garage',
  'Hôtel',
  'Café',
  'Menuiserie',
  'Transports',
  'Œuvres',
  'Serres',
  'Ménage',
];
const NAMES = ['Noirot', 'du Lac', 'Lévêque', 'des Tanneries', 'Pâris', 'de l’Ouche', 'Français', 'Bénigne'];
const TOWNS = [
  ['21000', 'DIJON'],
  ['21000', 'Dijon Cedex 9'],
  ['21300', 'Chenôve'],
  ['21240', 'Talant'],
  ['', 'Beaune'],
] as const;
const NAFS = ['1071C', '56.10A', '78.20Z', '45.20A – Entretien', ''];
const SIZES = ['12', '1 à 9', '250 salariés et plus', 'n/c', ''];
const WRONG = [
  [(siret: string) => siret.slice(0, 13), /13 chiffres/],
  [(siret: string) => `${siret.slice(0, 9)}`, /Siren/],
  [(siret: string) => siret.slice(0, 13) + String((Number(siret[13]) + 1) % 10), /contrôle/],
  [() => '7,32829E+13', /arrondi/],
] as const;

/** A messy table of `size` lines drawn with `seed`: Windows-1252, quoted line breaks, blank lines, formulas, twins. */
export function messyEmployers(seed: number, size = 1_000): MessyEmployers {
  return new Author(seed).table(size);
}

class Author {
  private readonly rng: SeededRng;
  private readonly rows: string[] = ['Réseau employeurs;;;;;;;;;;;;;;;', HEADER];
  private readonly truth = new Map<number, Truth>();
  private readonly withSiret: { row: string[]; employer: string }[] = [];
  private readonly withoutSiret: { row: string[]; employer: string }[] = [];
  /** The first line of a table is 1; a quoted line break does not make another. */
  private line = 2;
  private made = 0;

  constructor(seed: number) {
    this.rng = new SeededRng(seed);
  }

  table(size: number): MessyEmployers {
    for (let count = 0; count < size; count += 1) {
      if (this.chance(40)) this.add([';;;;;;;;;;;;;;;']);
      this.addDrawn();
    }
    const text = [...this.rows, ';;;;;;;;;;;;;;;', ';;;'].join('\r\n');
    return { content: encode(text, 'windows-1252'), truth: this.truth };
  }

  private addDrawn(): void {
    if (this.chance(12) && this.withSiret.length > 0) return this.addSame();
    if (this.chance(25) && this.withoutSiret.length > 0) return this.addRepeated();
    if (this.chance(25) && this.withoutSiret.length > 0) return this.addAlike();
    if (this.chance(12)) return this.addWrong();
    this.addNew();
  }

  private addNew(): void {
    const name = this.freshName();
    const siret = this.chance(2) ? this.siret() : '';
    const row = this.row(name, this.spaced(siret));
    (siret ? this.withSiret : this.withoutSiret).push({ row, employer: name });
    this.add(row, { kind: 'new', employer: name });
  }

  private addSame(): void {
    const { row, employer } = this.pick(this.withSiret);
    const other = this.row(employer.toUpperCase(), row[1]!);
    this.add(other, { kind: 'same', employer });
  }

  private addRepeated(): void {
    const { row, employer } = this.pick(this.withoutSiret);
    this.add(row, { kind: 'repeated', employer });
  }

  /** The same name, without its accents, at the same place; something else on the line. */
  private addAlike(): void {
    const { row, employer } = this.pick(this.withoutSiret);
    const name = `SARL ${row[0]!.replace(/^"|"$/g, '')}`;
    const other = [name, ...row.slice(1)];
    other[12] = `vu au forum ${this.made++}`;
    this.add(other, { kind: 'alike', employer });
  }

  private addWrong(): void {
    if (this.chance(3)) {
      const because = /Il manque le nom|ne parle pas d’un employeur/;
      return this.add(this.row(this.pick(['', 'TOTAL', '?']), ''), { kind: 'wrong', because });
    }
    const [spoil, because] = this.pick(WRONG);
    this.add(this.row(this.freshName(), spoil(this.siret())), { kind: 'wrong', because });
  }

  private row(name: string, siret: string): string[] {
    const [postcode, town] = this.pick(TOWNS);
    const person = this.chance(2)
      ? this.pick(['Mme Roy', 'M. Œ. Petit', '=HYPERLINK("http://x")', '@SUM(A1)'])
      : '';
    const phone = this.chance(2) ? this.pick(['0380000001', '03.80.00.00.02', '380000003', 'le matin']) : '';
    const mail = this.chance(3) ? this.pick(['roy@exemple.invalid', 'pas de mail', 'roy@@exemple']) : '';
    const notes = this.pick(['', '"vu le 3 ;\nrappeler"', '-2+3', 'très bien – d’accord']);
    const own = [name, siret, this.pick(NAFS), this.pick(['', 'SARL', 'Intérim', 'ESAT']), this.pick(SIZES)];
    return [...own, '3 rue Monge', postcode, town, quoted(person), '', phone, mail, notes, '', '', ''];
  }

  private add(row: string[], truth?: Truth): void {
    this.line += 1;
    this.rows.push(row.join(';'));
    if (truth) this.truth.set(this.line, truth);
  }

  private freshName(): string {
    return `${this.pick(TRADES)} ${this.pick(NAMES)} ${++this.made}`;
  }

  /** A number that passes the control. */
  private siret(): string {
    const digits = Array.from({ length: 13 }, (_, place) => (place === 0 ? 4 : this.draw(10))).join('');
    const check = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).find(
      (one) => luhn(one) % 10 === 0,
    );
    return check!;
  }

  private spaced(siret: string): string {
    return this.chance(2) ? siret.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ') : siret;
  }

  private chance(among: number): boolean {
    return this.draw(among) === 0;
  }

  private draw(below: number): number {
    return Math.floor(this.rng.next() * below);
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.draw(from.length)]!;
  }
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function luhn(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
