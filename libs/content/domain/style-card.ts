import type { BrandProfile } from './brand-profile';
import type { Brief } from './brief';

/** How the whole text is to sound: every call for an article is given the same card, so that the pieces read as one voice. */
export interface StyleCard extends BrandProfile {
  readonly tone: string | null;
  readonly audience: string | null;
}

export function styleCardOf({
  tone,
  audience,
  brandProfile,
}: Pick<Brief, 'tone' | 'audience' | 'brandProfile'>): StyleCard {
  const { voice, person, bannedWords, spelling } = brandProfile;
  return { tone, audience, voice, person, bannedWords, spelling };
}
