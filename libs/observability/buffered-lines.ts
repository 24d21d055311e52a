import type { DestinationStream } from 'pino';

const LONGEST_WAIT_MS = 100;
const MOST_CHARACTERS = 16_384;

/** Writes many lines at once, each of them a moment late: a write of its own costs more than all that makes a line. */
export class BufferedLines implements DestinationStream {
  #lines = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly destination: DestinationStream) {}

  write(line: string): void {
    this.#lines += line;
    if (this.#lines.length >= MOST_CHARACTERS) this.flush();
    else
      this.#timer ??= setTimeout(() => {
        this.flush();
      }, LONGEST_WAIT_MS);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const lines = this.#lines;
    this.#lines = '';
    if (lines !== '') this.destination.write(lines);
  }
}
