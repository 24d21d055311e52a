export const GRAMMATICAL_PERSONS = ['first_singular', 'first_plural', 'second', 'third'] as const;
export type GrammaticalPerson = (typeof GRAMMATICAL_PERSONS)[number];

/** How a brand writes; null leaves the choice to the model. */
export interface BrandProfile {
  /** In the customer's words, such as "warm and to the point". */
  readonly voice: string | null;
  /** Who speaks, or whom the text addresses. */
  readonly person: GrammaticalPerson | null;
  /** Words that must not occur. */
  readonly bannedWords: readonly string[];
  /** Spelling variant, such as `en-GB`. */
  readonly spelling: string | null;
}

export function brandProfileOf(profile: Partial<BrandProfile> = {}): BrandProfile {
  return {
    voice: profile.voice ?? null,
    person: profile.person ?? null,
    bannedWords: profile.bannedWords ?? [],
    spelling: profile.spelling ?? null,
  };
}
