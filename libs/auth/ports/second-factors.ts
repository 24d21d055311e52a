/** What an account's second factor is checked against, beside its secret. */
export abstract class SecondFactors {
  /** @returns false where the account has one already, or is gone; it stays so until the surrounding transaction ends */
  abstract lockUnconfirmed(userId: string): Promise<boolean>;

  /** @returns false where the account has one already, or is gone */
  abstract confirm(userId: string, step: number, recoveryCodeHashes: readonly string[], now: Date): Promise<boolean>;

  /** @returns false where the step, or a later one, was used before */
  abstract useStep(userId: string, step: number): Promise<boolean>;

  /** @returns false where there is no such code, or it was used before */
  abstract useRecoveryCode(userId: string, hash: string): Promise<boolean>;

  /** @returns whether there was one */
  abstract remove(userId: string): Promise<boolean>;
}
