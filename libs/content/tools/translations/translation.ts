import type { MicroUsd } from '@seoforge/kernel';

/** A phrase and what it is in the other language. */
export interface GlossaryEntry {
  readonly term: string;
  readonly translation: string;
}

/** A text and the language that it is to be in. */
export interface TranslationRequest {
  /** HTML, WordPress block markup, or text without markup. */
  readonly content: string;
  readonly title?: string | undefined;
  readonly metaDescription?: string | undefined;
  readonly keyphrase?: string | undefined;
  readonly synonyms?: readonly string[] | undefined;
  /** BCP 47 tag or WordPress locale; found out from the text where it is left out. */
  readonly from?: string | undefined;
  /** BCP 47 tag or WordPress locale. */
  readonly to: string;
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** Name of a route, or a `provider/model`. */
  readonly route?: string | undefined;
  readonly maxCostMicroUsd?: MicroUsd | undefined;
}

/** A part of the text that stayed as it was. */
export interface UntranslatedText {
  /** Its beginning, without markup. */
  readonly text: string;
  readonly reason: string;
}

/** A text in another language, in the form it was given. */
export interface Translation {
  readonly content: string;
  /** As far as they were given. */
  readonly title?: string;
  readonly metaDescription?: string;
  readonly keyphrase?: string;
  /** Of the keyphrase, or else of the title. */
  readonly slug?: string;
  /** The language it is in, as it was asked for. */
  readonly language: string;
  /** The language it was in; null where that could not be found out. */
  readonly from: string | null;
  readonly untranslated: readonly UntranslatedText[];
  readonly provider: string;
  /** Null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}
