/** As much of JSON schema as our OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}
export type Schemas = Readonly<Record<string, Schema>>;

export interface Operation {
  readonly method: string;
  /** `/api/v1/openings/{id}` */
  readonly path: string;
  readonly query: readonly string[];
  readonly body?: Schema;
}

interface Described {
  readonly parameters?: readonly { name: string; in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** The operations a bearer token opens, read off the API's own description. */
export function operationsOf(document: unknown): { operations: Operation[]; schemas: Schemas } {
  const { paths, components } = document as {
    paths: Record<string, Record<string, Described>>;
    components: { schemas: Schemas };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method,
      path,
      query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
      body: requestBody?.content['application/json']?.schema,
    })),
  );
  return { operations, schemas: components.schemas };
}

/** Follows references until there is something to read. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
  return name ? resolved(schemas[name] ?? {}, schemas) : schema;
}
