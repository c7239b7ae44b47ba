import { applyDecorators, type ArgumentMetadata, type Type as Class, ValidationPipe } from '@nestjs/common';
import { ListOf, type ListOptions } from './choice';

const LINES = 'entremise:lines';
const NAME_IN_A_LINE = /^([A-Za-z]\w{0,40})\[(\d{1,2})\]\.([A-Za-z]\w{0,40})$/;

/**
 * Lines of a form, each checked as a `Part`: their fields are named `points[0].value`, as errors are. A line is
 * there as soon as one of its fields is sent, and a place that is skipped is an empty line.
 */
export function LinesOf(type: () => Class, options: ListOptions = {}): PropertyDecorator {
  const noted: PropertyDecorator = ({ constructor }, property) => {
    const before = linesOf(constructor);
    Reflect.defineMetadata(LINES, [...before, String(property)], constructor);
  };
  return applyDecorators(noted, ListOf(type, { ...options, optional: true }));
}

/** Gathers the lines of a form before it is checked; everything else is left as it was sent. */
export class FormPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const names = metadata.metatype ? linesOf(metadata.metatype) : [];
    return super.transform(names.length > 0 ? gathered(value, names) : value, metadata);
  }
}

/** `{'points[1].value': 'x'}` becomes `{points: [{}, {value: 'x'}]}` for the names that are lines. */
export function gathered(body: unknown, names: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const lines = new Map<string, Record<string, unknown>[]>();
  const others = Object.entries(body).filter(([key, value]) => {
    const [, name, place, part] = NAME_IN_A_LINE.exec(key) ?? [];
    if (!name || !names.includes(name)) return true;
    const list = lines.get(name) ?? [];
    while (list.length <= Number(place)) list.push({});
    list[Number(place)] = { ...list[Number(place)], [part!]: value };
    lines.set(name, list);
    return false;
  });
  return { ...Object.fromEntries(others), ...Object.fromEntries(lines) };
}

function linesOf(type: object): readonly string[] {
  return (Reflect.getMetadata(LINES, type) as string[] | undefined) ?? [];
}
