/** What a prompt says, in the two languages it is said in. */
export interface Wording {
  readonly english: string;
  readonly thai: string;
}

/** Thai for texts in Thai, English for texts in every other language. */
export function wordingFor({ english, thai }: Wording, language: string): string {
  return /^th([-_]|$)/i.test(language) ? thai : english;
}
