import type { OpenAPIObject } from '@nestjs/swagger';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

/** One operation of the API, as its own description tells it. */
export interface ApiOperation {
  /** `PATCH /api/v1/openings/:id`. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly hasId: boolean;
  readonly hasBody: boolean;
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the document, those open to everybody aside: they take nothing. */
export function apiOperations(document: OpenAPIObject): ApiOperation[] {
  return Object.entries(document.paths).flatMap(([template, item]) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb];
      if (!operation) return [];
      const parameters = (operation.parameters ?? []) as Parameter[];
      const path = template.replace(/\{(\w+)\}/g, ':$1');
      return [
        {
          name: `${verb.toUpperCase()} ${path}`,
          verb: verb.toUpperCase(),
          path,
          query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
          hasId: path.includes(':id'),
          hasBody: operation.requestBody !== undefined,
        },
      ];
    }),
  );
}
