import type { OpenAPIObject } from '@nestjs/swagger';

/** As much of a JSON schema as the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly example?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** One operation of the document. */
export interface Operation {
  /** Method and path template, such as `GET /api/v1/articles/{id}`. */
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema; readonly example: unknown } | undefined;
  /** Schemas of the bodies, by status and media type; a status without a body has no media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  /** Names of the security schemes, any of which will do; none where anyone may call. */
  readonly security: readonly string[];
}

interface DocumentedOperation {
  readonly operationId?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: Schema; example?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: Schema }>> }>>;
  readonly security?: readonly object[];
}

/** Every operation of a document, in its order. */
export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, DocumentedOperation>).map(([method, operation]) =>
      operationOf(path, method.toUpperCase(), operation),
    ),
  );
}

function operationOf(path: string, method: string, documented: DocumentedOperation): Operation {
  const media = documented.requestBody?.content['application/json'];
  return {
    name: `${method} ${path}`,
    id: documented.operationId ?? '',
    method,
    path,
    description: documented.description ?? '',
    parameters: documented.parameters ?? [],
    body: media && { schema: media.schema ?? {}, example: media.example },
    answers: Object.fromEntries(
      Object.entries(documented.responses).map(([status, { content = {} }]) => [
        status,
        Object.fromEntries(Object.entries(content).map(([type, { schema = {} }]) => [type, schema])),
      ]),
    ),
    security: (documented.security ?? []).flatMap((scheme) => Object.keys(scheme)),
  };
}

/** The schema itself, where it is a reference to another one or nothing but a wrapping of it. */
export function resolvedSchema(schema: Schema, document: OpenAPIObject): Schema {
  if (schema.$ref !== undefined) {
    const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
    const target = schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (!target) throw new Error(`The document has no ${schema.$ref}.`);
    return resolvedSchema(target, document);
  }
  const [whole, ...further] = schema.allOf ?? [];
  return whole && further.length === 0 ? { ...resolvedSchema(whole, document), ...schema, allOf: undefined } : schema;
}
