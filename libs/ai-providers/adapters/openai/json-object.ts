export type JsonObject = Readonly<Record<string, unknown>>;

/** The value where it is a JSON object, else an empty one: what a vendor sends is checked member by member. */
export function objectFrom(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
