import { analysisBusy } from '../seo.errors';

/** Two full batches of fifty on each of four threads, or what they can do in a few seconds. */
const MOST_TEXTS = 400;
/** Of all of them together, in UTF-16 units. */
const MOST_CHARACTERS = 20_000_000;

/** Counts the texts that are on a thread or wait for one, so that neither memory nor waiting grows without end. */
export class WaitingTexts {
  #texts = 0;
  #characters = 0;

  /**
   * Counts a text until the work on it ends.
   * @throws AppError `analysis.busy` when there are too many
   */
  async during<T>(characters: number, work: () => Promise<T>): Promise<T> {
    if (this.#texts >= MOST_TEXTS || this.#characters >= MOST_CHARACTERS) throw analysisBusy();
    this.#texts += 1;
    this.#characters += characters;
    try {
      return await work();
    } finally {
      this.#texts -= 1;
      this.#characters -= characters;
    }
  }
}
