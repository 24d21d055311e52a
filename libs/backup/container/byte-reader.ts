/** Takes pieces of a wanted length from a stream of pieces of any length. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array, unknown>;
  #pieces: Buffer[] = [];
  #available = 0;
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next so many bytes; fewer only where the stream ends. */
  async take(bytes: number): Promise<Buffer> {
    await this.#fill(bytes);
    const joined = this.#pieces.length === 1 && this.#pieces[0] ? this.#pieces[0] : Buffer.concat(this.#pieces);
    const taken = joined.subarray(0, bytes);
    const rest = joined.subarray(bytes);
    this.#pieces = rest.length > 0 ? [rest] : [];
    this.#available = rest.length;
    return taken;
  }

  async atEnd(): Promise<boolean> {
    await this.#fill(1);
    return this.#available === 0;
  }

  /** Lets go of the source, read to its end or not. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#source.return?.();
  }

  async #fill(bytes: number): Promise<void> {
    while (this.#available < bytes && !this.#ended) {
      const next = await this.#source.next();
      if (next.done) this.#ended = true;
      else if (next.value.length > 0) {
        this.#pieces.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length));
        this.#available += next.value.length;
      }
    }
  }
}

/** The same bytes in pieces of one length, but for the last. */
export async function* inPieces(source: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  try {
    while (!(await reader.atEnd())) yield await reader.take(bytes);
  } finally {
    await reader.close();
  }
}
