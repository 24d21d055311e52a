/** A piece of JSON text that stands for itself, such as a number beyond all bounds. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** As `JSON.stringify`, with the pieces that are text already put in as they are. */
export function jsonText(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`);
  return `{${members.join(',')}}`;
}
