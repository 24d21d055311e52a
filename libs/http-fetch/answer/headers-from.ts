/**
 * The fields of an answer by lower-case name.
 * @param raw names and values in turn, each byte as one character. Values are UTF-8 where they can be: servers send such addresses.
 */
export function headersFrom(raw: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = textOf(raw[index + 1] ?? '');
    const values = headers.get(name);
    if (values === undefined) headers.set(name, [value]);
    else values.push(value);
  }
  return headers;
}

function textOf(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\u{fffd}') ? latin1 : text;
}
