import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

import type { Operation, Schema } from './openapi-operations';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const SCHEMAS = 'https://seoforge.example/document';

/** What the document says about answers, to be held against real ones. */
export class DocumentedAnswers {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  readonly #validators = new Map<Schema, ValidateFunction>();

  constructor(document: OpenAPIObject) {
    addFormats(this.#ajv);
    const schemas = Object.entries(document.components?.schemas ?? {});
    const closed = Object.fromEntries(schemas.map(([name, schema]) => [name, withoutFurtherMembers(schema)]));
    this.#ajv.addSchema({ $id: SCHEMAS, components: { schemas: closed } });
  }

  /** Every way in which an answer differs from what is documented for the operation; empty where it keeps its word. */
  faultsOf(operation: Operation, { status, headers, body }: Answer): string[] {
    const documented = operation.answers[status];
    if (!documented) return [`status ${status} is not documented`];
    const types = Object.keys(documented);
    if (types.length === 0) return body === '' ? [] : [`status ${status} is documented without a body`];
    const type = String(headers['content-type'] ?? 'none').split(';', 1)[0]!;
    const schema = documented[type];
    if (!schema) return [`type ${type} of status ${status} is not documented, but ${types.join(', ')}`];
    return type.endsWith('json') ? this.#bodyFaults(schema, body) : [];
  }

  #bodyFaults(schema: Schema, body: string): string[] {
    const validate = this.#validatorOf(schema);
    if (validate(parsed(body))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  }

  #validatorOf(schema: Schema): ValidateFunction {
    const known = this.#validators.get(schema);
    if (known) return known;
    const text = JSON.stringify(withoutFurtherMembers(schema)).replaceAll('"#/components', `"${SCHEMAS}#/components`);
    const validator = this.#ajv.compile(JSON.parse(text) as object);
    this.#validators.set(schema, validator);
    return validator;
  }
}

/** The same schema, in which objects have no members but those that it names. */
function withoutFurtherMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFurtherMembers);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutFurtherMembers(part)]));
  const isOpen = 'additionalProperties' in members || !isSchemaOfObject(value);
  return isOpen ? members : { ...members, unevaluatedProperties: false };
}

function isSchemaOfObject(value: object): boolean {
  return 'type' in value && value.type === 'object' && 'properties' in value;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
