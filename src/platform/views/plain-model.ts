const MAX_DEPTH = 12;

/**
 * Refuses anything but plain data: an entity, or anything else with a class, may learn to carry more
 * tomorrow than its template should say today.
 * @throws NotPlain naming the path, never the value.
 */
export function assertPlain(value: unknown, path = 'model', depth = 0): void {
  if (value === null || value === undefined || value instanceof Date) return;
  if (['string', 'number', 'boolean'].includes(typeof value)) return;
  if (depth > MAX_DEPTH) throw new NotPlain(path, 'nests too deep');
  if (Array.isArray(value)) {
    value.forEach((item, index) => assertPlain(item, `${path}[${index}]`, depth + 1));
    return;
  }
  if (typeof value !== 'object') throw new NotPlain(path, `is a ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotPlain(path, `is a ${value.constructor.name}`);
  for (const [key, inner] of Object.entries(value)) assertPlain(inner, `${path}.${key}`, depth + 1);
}

/** A template was handed something else than plain data: its presenter must name each field. */
export class NotPlain extends Error {
  override readonly name = 'NotPlain';

  constructor(path: string, what: string) {
    super(`Templates take plain data: ${path} ${what}.`);
  }
}
