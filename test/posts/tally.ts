/** How many of the right answers were given, and how many of the given answers are right. */
export class Tally {
  #right = 0;
  #given = 0;
  #wanted = 0;

  add({ right, given, wanted }: { readonly right: number; readonly given: number; readonly wanted: number }): void {
    this.#right += right;
    this.#given += given;
    this.#wanted += wanted;
  }

  addAll(other: Tally): void {
    this.add({ right: other.#right, given: other.#given, wanted: other.#wanted });
  }

  get precision(): number {
    return this.#given === 0 ? 1 : this.#right / this.#given;
  }

  get recall(): number {
    return this.#wanted === 0 ? 1 : this.#right / this.#wanted;
  }

  toString(): string {
    const [precision, recall] = [this.precision, this.recall].map((share) => share.toFixed(3));
    return `precision ${precision ?? ''}  recall ${recall ?? ''}  (${this.#right} right of ${this.#given} given, ${this.#wanted} wanted)`;
  }
}
