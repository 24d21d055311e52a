/** The fields of one message, by number. */
export class ProtobufFields {
  readonly #values = new Map<number, (Uint8Array | bigint)[]>();

  add(field: number, value: Uint8Array | bigint): void {
    this.#values.set(field, [...(this.#values.get(field) ?? []), value]);
  }

  has(field: number): boolean {
    return this.#values.has(field);
  }

  messages(field: number): ProtobufFields[] {
    return this.#bytes(field).map(fieldsOf);
  }

  text(field: number): string {
    return Buffer.concat(this.#bytes(field)).toString();
  }

  hex(field: number): string {
    return Buffer.concat(this.#bytes(field)).toString('hex');
  }

  integer(field: number): number {
    const [value = 0n] = this.#values.get(field) ?? [];
    return typeof value === 'bigint' ? Number(value) : Number.NaN;
  }

  #bytes(field: number): Uint8Array[] {
    return (this.#values.get(field) ?? []).filter((value) => value instanceof Uint8Array);
  }
}

/** Takes a message apart (https://protobuf.dev/programming-guides/encoding/). */
export function fieldsOf(message: Uint8Array): ProtobufFields {
  const fields = new ProtobufFields();
  let at = 0;
  const variableInteger = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++];
      if (byte === undefined) throw new Error('The message ends in the middle.');
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const bytes = (length: number): Uint8Array => message.subarray(at, (at += length));
  while (at < message.length) {
    const tag = Number(variableInteger());
    const field = tag >> 3;
    if ((tag & 7) === 0) fields.add(field, variableInteger());
    else if ((tag & 7) === 1) fields.add(field, bytes(8));
    else if ((tag & 7) === 5) fields.add(field, bytes(4));
    else fields.add(field, bytes(Number(variableInteger())));
  }
  return fields;
}
