import type { OutputSchema } from '@seoforge/ai-providers';

import { isObject, type BodyReader } from './body-reader';
import { jsonSchemaFault } from './json-schema-fault';

/** The form that the answer is to have. */
export type ResponseFormat =
  | { readonly type: 'text' }
  | { readonly type: 'json_object' }
  | { readonly type: 'json_schema'; readonly output: OutputSchema; readonly isStrict: boolean };

const TEXT: ResponseFormat = { type: 'text' };
const NAME = {
  minLength: 1,
  maxLength: 64,
  pattern: { expression: /^[\w-]+$/, message: 'must consist of letters, digits, _ and -' },
};

export function readResponseFormat(body: BodyReader): ResponseFormat {
  const format = body.object('response_format');
  switch (format?.['type']) {
    case undefined:
      if (format) body.fault('/response_format/type', 'must be one of text, json_object, json_schema');
      return TEXT;
    case 'text':
      return TEXT;
    case 'json_object':
      return { type: 'json_object' };
    case 'json_schema':
      return readJsonSchema(body, format['json_schema']);
    default:
      body.fault('/response_format/type', 'must be one of text, json_object, json_schema');
      return TEXT;
  }
}

/** OpenAI's `{name, schema, strict}`, or the bare schema that WordPress's AI client sends in its place. */
function readJsonSchema(body: BodyReader, given: unknown): ResponseFormat {
  const pointer = '/response_format/json_schema';
  const isWrapped = isObject(given) && given['schema'] !== undefined;
  const schema = isWrapped ? given['schema'] : given;
  const fault = jsonSchemaFault(schema, isWrapped ? `${pointer}/schema` : pointer);
  if (fault) body.fault(fault.pointer, fault.detail);
  const name = isWrapped ? (body.textAt(`${pointer}/name`, given['name'], NAME) ?? '') : 'answer';
  return {
    type: 'json_schema',
    output: { name, schema: isObject(schema) ? schema : {} },
    isStrict: isWrapped && given['strict'] === true,
  };
}
