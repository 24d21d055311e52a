import type { ErrorDetail } from '@seoforge/kernel';

import { requestInvalid } from '../http/errors/request-invalid';

/** A caller that has made so many mistakes need not hear of all of them. */
const MAXIMUM_FAULTS = 50;
const MAXIMUM_POINTER = 200;

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

export interface TextLimits {
  readonly minLength: number;
  /** In UTF-16 units. */
  readonly maxLength: number;
  readonly pattern?: { readonly expression: RegExp; readonly message: string };
}

/**
 * Reads a body member by member and remembers every fault. Members that nobody asks for are ignored, as OpenAI's
 * libraries expect, and null is the same as a member that is left out. Far cheaper than classes with validators.
 */
export class BodyReader {
  readonly #members: Readonly<Record<string, unknown>>;
  readonly #faults: ErrorDetail[] = [];

  constructor(body: unknown) {
    this.#members = isObject(body) ? body : {};
    if (!isObject(body)) this.fault('', 'must be an object');
  }

  fault(pointer: string, detail: string): void {
    if (this.#faults.length < MAXIMUM_FAULTS) this.#faults.push({ pointer: pointer.slice(0, MAXIMUM_POINTER), detail });
  }

  /** @throws AppError `request.invalid` with all faults */
  refuseFaults(): void {
    if (this.#faults.length > 0) throw requestInvalid(this.#faults);
  }

  member(name: string): unknown {
    return this.#members[name] ?? undefined;
  }

  /** The member where it is a list within the bounds. */
  list(name: string, { minimum, maximum }: Bounds): readonly unknown[] | undefined {
    const value = this.member(name);
    if (value === undefined) return undefined;
    if (isList(value) && value.length >= minimum && value.length <= maximum) return value;
    this.fault(`/${name}`, `must be a list of ${minimum} to ${maximum} items`);
    return undefined;
  }

  object(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.member(name);
    if (value === undefined || isObject(value)) return value;
    this.fault(`/${name}`, 'must be an object');
    return undefined;
  }

  text(name: string, limits: TextLimits): string | undefined {
    const value = this.member(name);
    return value === undefined ? undefined : this.textAt(`/${name}`, value, limits);
  }

  textAt(pointer: string, value: unknown, { minLength, maxLength, pattern }: TextLimits): string | undefined {
    const detail =
      typeof value !== 'string'
        ? 'must be a string'
        : !value.isWellFormed() || value.includes('\0')
          ? 'must be well-formed text without NUL characters'
          : value.length < minLength || value.length > maxLength
            ? `must have ${minLength} to ${maxLength} characters`
            : pattern && !pattern.expression.test(value)
              ? pattern.message
              : undefined;
    if (detail !== undefined) this.fault(pointer, detail);
    return detail === undefined ? (value as string) : undefined;
  }

  number(name: string, { minimum, maximum }: Bounds): number | undefined {
    const value = this.member(name);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
    this.fault(`/${name}`, `must be a number from ${minimum} to ${maximum}`);
    return undefined;
  }

  integer(name: string, { minimum, maximum }: Bounds): number | undefined {
    const value = this.member(name);
    if (value === undefined) return undefined;
    if (Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum) return Number(value);
    this.fault(`/${name}`, `must be a whole number from ${minimum} to ${maximum}`);
    return undefined;
  }

  boolean(name: string): boolean | undefined {
    const value = this.member(name);
    if (value === undefined || typeof value === 'boolean') return value;
    this.fault(`/${name}`, 'must be true or false');
    return undefined;
  }

  choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const value = this.member(name);
    const chosen = values.find((candidate) => candidate === value);
    if (value !== undefined && chosen === undefined) this.fault(`/${name}`, `must be one of ${values.join(', ')}`);
    return chosen;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
