import { instantOf } from './source-dates';
import { cleanText, oneLine, paragraphs } from './source-text';

/** Why a line of the source cannot be taken: a French sentence that names the field and never repeats its value. */
export class OfferFault extends Error {}

/** Names that never belong to an offer and only serve to poison prototypes. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

interface NumberBounds {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/**
 * Reads the own fields of one JSON object, strictly: a field that is there with another type than documented
 * makes the whole line suspect and throws an `OfferFault`. `null`, absent and blank are the same: undefined.
 */
export class SourceFields {
  private constructor(
    private readonly source: object,
    private readonly path: string,
  ) {}

  static of(value: unknown, path = ''): SourceFields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new OfferFault(
        path ? `${named(path)} un objet est attendu.` : 'La ligne n’est pas un objet JSON.',
      );
    }
    if (FORBIDDEN_KEYS.some((key) => Object.hasOwn(value, key))) {
      throw new OfferFault('La ligne contient une clé interdite.');
    }
    return new SourceFields(value, path);
  }

  /** One line of text, of at most `max` characters as received. */
  text(name: string, max = 500): string | undefined {
    const raw = this.rawText(name, max);
    return raw === undefined ? undefined : oneLine(cleanText(raw)) || undefined;
  }

  /** A text of several paragraphs, of at most `max` characters as received. */
  longText(name: string, max: number): string | undefined {
    const raw = this.rawText(name, max);
    return raw === undefined ? undefined : paragraphs(cleanText(raw)) || undefined;
  }

  number(name: string, bounds: NumberBounds): number | undefined {
    const value = this.own(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) this.refuse(name, 'un nombre est attendu.');
    const number = value as number;
    if (number < bounds.min || number > bounds.max) {
      this.refuse(name, `un nombre entre ${bounds.min} et ${bounds.max} est attendu.`);
    }
    if (bounds.whole && !Number.isInteger(number)) this.refuse(name, 'un nombre entier est attendu.');
    return number;
  }

  flag(name: string): boolean | undefined {
    const value = this.own(name);
    if (value !== undefined && typeof value !== 'boolean') this.refuse(name, 'vrai ou faux est attendu.');
    return value as boolean | undefined;
  }

  /** An ISO instant in UTC; the day must exist. */
  instant(name: string): string | undefined {
    const raw = this.rawText(name, 40);
    if (raw === undefined || raw.trim() === '') return undefined;
    return instantOf(raw.trim()) ?? this.refuse(name, 'cette date n’existe pas.');
  }

  /** An http or https address. */
  address(name: string): string | undefined {
    const text = this.text(name, 1000);
    if (text === undefined) return undefined;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
      this.refuse(name, 'une adresse web est attendue.');
    }
    return text;
  }

  record(name: string): SourceFields | undefined {
    const value = this.own(name);
    return value === undefined ? undefined : SourceFields.of(value, this.at(name));
  }

  records(name: string, max = 100): SourceFields[] {
    return this.list(name, max).map((item, i) => SourceFields.of(item, `${this.at(name)}[${i}]`));
  }

  texts(name: string, max = 20): string[] {
    return this.list(name, max).flatMap((item) => {
      if (typeof item !== 'string' || item.length > 500)
        this.refuse(name, 'une liste de textes est attendue.');
      return oneLine(cleanText(item as string)) || [];
    });
  }

  private list(name: string, max: number): readonly unknown[] {
    const value = this.own(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.refuse(name, 'une liste est attendue.');
    const list = value as readonly unknown[];
    if (list.length > max) this.refuse(name, `la liste est trop longue (plus de ${max} éléments).`);
    return list;
  }

  private rawText(name: string, max: number): string | undefined {
    const value = this.own(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') this.refuse(name, 'un texte est attendu.');
    const text = value as string;
    if (text.length > max) this.refuse(name, `le texte est trop long (plus de ${max} caractères).`);
    return text;
  }

  private own(name: string): unknown {
    if (!Object.hasOwn(this.source, name)) return undefined;
    return (this.source as Record<string, unknown>)[name] ?? undefined;
  }

  private at(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }

  private refuse(name: string, expectation: string): never {
    throw new OfferFault(`${named(this.at(name))} ${expectation}`);
  }
}

/** `path` is made of our own field names only, so it is safe to show. */
function named(path: string): string {
  return `Champ «\u00A0${path}\u00A0»\u00A0:`;
}
