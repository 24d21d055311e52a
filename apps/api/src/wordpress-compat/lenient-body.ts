import { BodyReader, isList, isObject } from '../openai-compat/body-reader';

const TRUE = new Set<unknown>([true, 1, '1', 'true', 'yes', 'on']);
/** What a list of names may hold; the rest of it is not looked at. */
const MOST_TEXTS = 100;

/**
 * Reads what installed plug-ins send: members under any of several names, numbers as text, truth as 1, lists as text with commas;
 * what is blank was not sent, and what nobody asks for is ignored. Too long a text is a fault, and so is one that cannot be stored.
 */
export class LenientBody {
  readonly #reader: BodyReader;

  /** @param body an object, or a list of keywords @param query members that stand in the address */
  constructor(body: unknown, query: unknown = {}) {
    const members = isList(body) ? { keywords: body } : body;
    this.#reader = new BodyReader(isObject(members) && isObject(query) ? { ...query, ...members } : members);
  }

  fault(pointer: string, detail: string): void {
    this.#reader.fault(pointer, detail);
  }

  /** @throws AppError `request.invalid` with all faults */
  refuseFaults(): void {
    this.#reader.refuseFaults();
  }

  has(name: string): boolean {
    return this.#reader.member(name) !== undefined;
  }

  member(name: string): unknown {
    return this.#reader.member(name);
  }

  /** The first of these members that says something, in UTF-16 units at most `maxLength`. */
  text(maxLength: number, ...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = plain(this.#reader.member(name));
      if (value !== undefined) return this.#reader.textAt(`/${name}`, value, { minLength: 1, maxLength });
    }
    return undefined;
  }

  /** The text as it is, also where it is blank. */
  whole(name: string, maxLength: number): string | undefined {
    return this.#reader.text(name, { minLength: 0, maxLength });
  }

  /** What is not blank of a list of texts, or of a text with commas; each once. */
  texts(name: string, maxLength: number): string[] {
    const value = this.#reader.member(name);
    const items = isList(value) ? value : typeof value === 'string' ? value.split(',') : [];
    const texts = items.slice(0, MOST_TEXTS).flatMap((item, place) => {
      const text = plain(item);
      if (text === undefined) return [];
      return this.#reader.textAt(`/${name}/${place}`, text, { minLength: 1, maxLength }) ?? [];
    });
    return [...new Set(texts)];
  }

  flag(name: string): boolean {
    const value = this.#reader.member(name);
    return TRUE.has(typeof value === 'string' ? value.toLowerCase() : value);
  }

  /** A whole number, brought into the bounds; undefined where it is none. */
  count(name: string, minimum: number, maximum: number): number | undefined {
    const value = this.#reader.member(name);
    const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{1,9}$/.test(value));
    return isNumber ? Math.round(Math.min(Math.max(Number(value), minimum), maximum)) : undefined;
  }
}

/** The text of a member without white space around it; numbers are texts too. */
function plain(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
