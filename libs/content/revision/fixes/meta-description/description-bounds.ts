import { languageCodeOf } from '@seoforge/kernel';

/** Characters that a meta description should have. */
export interface DescriptionBounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** 121 to 156 characters, in Japanese 61 to 80 (Yoast's meta description length check). */
export function descriptionBoundsOf(language: string): DescriptionBounds {
  return languageCodeOf(language) === 'ja' ? { minimum: 61, maximum: 80 } : { minimum: 121, maximum: 156 };
}
