import { Injectable } from '@nestjs/common';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

import { PasswordStrength } from '../ports/password-strength';

/** The time that it takes grows faster than the text; 64 characters take less than a tenth of a second. */
const MAXIMUM_LENGTH = 64;

/** Built when the first password is judged: its lists of words take 50 MB and a quarter of a second. */
@Injectable()
export class ZxcvbnPasswordStrength extends PasswordStrength {
  #zxcvbn: Promise<ZxcvbnFactory> | undefined;

  async of(password: string, personal: readonly string[]): Promise<number> {
    this.#zxcvbn ??= build();
    const zxcvbn = await this.#zxcvbn;
    return zxcvbn.check(beginningOf(password), personal.map(beginningOf)).score;
  }
}

async function build(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}

function beginningOf(text: string): string {
  return text.slice(0, MAXIMUM_LENGTH);
}
