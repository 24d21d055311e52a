import type { AnalysisInput, ContentType } from './analysis-input';
import type { Block, ContentDocument } from './document/content-document';
import { parseDocument } from './document/parse-document';
import { findKeyphrase, type Occurrence } from './keyphrase/find-keyphrase';
import { parseKeyphrase, type Keyphrase } from './keyphrase/keyphrase';
import { languageOf, resolveLocale } from './language/language-of-locale';
import type { LanguagePack } from './language/language-pack';

/** A use of the keyphrase and the block in which it stands. */
export interface LocatedOccurrence {
  readonly block: Block;
  readonly ranges: Occurrence;
}

/** One text under analysis, with everything more than one check asks for worked out once. */
export interface Subject {
  readonly locale: string;
  readonly language: LanguagePack;
  readonly title: string;
  readonly metaDescription: string;
  readonly slug: string;
  readonly permalink: string;
  readonly contentType: ContentType;
  readonly cornerstone: boolean;
  readonly document: ContentDocument;
  readonly wordCount: number;
  /** Null when none was given or it holds no word. */
  readonly keyphrase: Keyphrase | null;
  /** The keyphrase and its synonyms; empty without a keyphrase. */
  readonly keyphrases: readonly Keyphrase[];
  /** Uses of the keyphrase, without synonyms, in reading order. */
  readonly occurrences: readonly LocatedOccurrence[];
}

/** Further synonyms are ignored, so that matching stays cheap. */
const MOST_SYNONYMS = 50;

/** Parses and prepares an input. */
export function createSubject(input: AnalysisInput): Subject {
  const locale = resolveLocale(input.locale, `${input.keyphrase ?? ''} ${input.title ?? ''} ${input.content}`);
  const language = languageOf(locale);
  const document = parseDocument(input.content, language);
  const keyphrase = parseKeyphrase(input.keyphrase ?? '', language);
  const synonyms = (input.synonyms ?? [])
    .slice(0, MOST_SYNONYMS)
    .flatMap((synonym) => parseKeyphrase(synonym, language) ?? []);
  return {
    locale,
    language,
    title: (input.title ?? '').trim(),
    metaDescription: (input.metaDescription ?? '').trim(),
    slug: (input.slug ?? '').trim(),
    permalink: (input.permalink ?? '').trim(),
    contentType: input.contentType ?? 'post',
    cornerstone: input.cornerstone ?? false,
    document,
    wordCount: countWords(document.blocks),
    keyphrase,
    keyphrases: keyphrase === null ? [] : [keyphrase, ...synonyms],
    occurrences: keyphrase === null ? [] : locate(keyphrase, document.blocks),
  };
}

/** Words in some blocks, every part of a hyphenated compound counted. */
function countWords(blocks: readonly Block[]): number {
  return blocks.flatMap((block) => block.sentences).reduce((total, sentence) => total + sentence.words.length, 0);
}

function locate(keyphrase: Keyphrase, blocks: readonly Block[]): LocatedOccurrence[] {
  return blocks.flatMap((block) => findKeyphrase(keyphrase, block).map((ranges) => ({ block, ranges })));
}
