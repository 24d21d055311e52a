/** How hard passwords are to guess. */
export abstract class PasswordStrength {
  /**
   * @param personal what an attacker knows of the person, such as the e-mail address
   * @returns from 0 (guessed at once) to 4 (out of reach), as zxcvbn counts
   */
  abstract of(password: string, personal: readonly string[]): Promise<number>;
}
