import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;
const REFERENCE = /"#\/components\/schemas\/(\w+)"/g;

/**
 * Says `null` where it may stand, as OpenAPI 3.0.3 means it: `nullable` alone adds it neither to a closed list nor to
 * a schema that is referred to.
 */
export function honestNulls<T>(described: T): T {
  return walked(described) as T;
}

function walked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walked);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walked(inner)]));
  return node.nullable === true ? withNull(node) : node;
}

function withNull(node: Node): Node {
  if (Array.isArray(node.enum)) return { ...node, enum: [...new Set([...(node.enum as unknown[]), null])] };
  if (!Array.isArray(node.allOf)) return node;
  const { allOf, type, nullable, ...said } = node;
  return { ...said, anyOf: [...(allOf as Node[]), { type: type ?? 'object', nullable, enum: [null] }] };
}

/** Only the schemas these paths lead to: what pages take is nobody's business here. */
export function schemasOf(
  paths: OpenAPIObject['paths'],
  all: NonNullable<OpenAPIObject['components']>['schemas'] = {},
): typeof all {
  const wanted = new Set<string>();
  const follow = (described: unknown) => {
    for (const [, name] of JSON.stringify(described).matchAll(REFERENCE)) {
      if (wanted.has(name!)) continue;
      wanted.add(name!);
      follow(all[name!] ?? {});
    }
  };
  follow(paths);
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
}
