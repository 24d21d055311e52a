/** JSON Schema of a line or a passage. */
export const TEXT = { type: 'string' } as const;

/** JSON Schema of an object that has these members, all of them and no others: the subset that every vendor's JSON mode takes. */
export function objectSchema(properties: Readonly<Record<string, object>>): Readonly<Record<string, unknown>> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
