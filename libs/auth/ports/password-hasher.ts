export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;

  /** Takes as long when `hash` is null (no such account) as when it is not. */
  abstract verify(password: string, hash: string | null): Promise<boolean>;
}
