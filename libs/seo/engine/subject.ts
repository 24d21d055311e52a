import type { AnalysisInput, ContentType, RelatedKeyphrase } from './analysis-input';
import type { Block, ContentDocument } from './document/content-document';
import { parseDocument } from './document/parse-document';
import { isBlank } from './document/white-space';
import { findKeyphrase, type Occurrence } from './keyphrase/find-keyphrase';
import { parseKeyphrase, type Keyphrase } from './keyphrase/keyphrase';
import { memoizedStem } from './keyphrase/memoized-stem';
import { languageOf, resolveLocale } from './language/language-of-locale';
import type { LanguagePack } from './language/language-pack';
import { boundLexicon } from './language/lexicon';

/** A use of the keyphrase and the block in which it stands. */
export interface LocatedOccurrence {
  readonly block: Block;
  readonly ranges: Occurrence;
}

/** What a text is judged for. */
interface Focus {
  /** Null when none was given or it holds no word. */
  readonly keyphrase: Keyphrase | null;
  /** The keyphrase and its synonyms; empty without a keyphrase. */
  readonly keyphrases: readonly Keyphrase[];
  /** Uses of the keyphrase, without synonyms, in reading order. */
  readonly occurrences: readonly LocatedOccurrence[];
}

/** One text under analysis, with everything more than one check asks for worked out once. */
export interface Subject extends Focus {
  readonly locale: string;
  readonly language: LanguagePack;
  readonly title: string;
  readonly metaDescription: string;
  readonly slug: string;
  readonly permalink: string;
  readonly contentType: ContentType;
  readonly cornerstone: boolean;
  readonly document: ContentDocument;
  /** Whether the content holds nothing at all, not even an image or code. */
  readonly isBlank: boolean;
  readonly wordCount: number;
  /** Makes keyphrases match in all word forms; null unless that is wanted and the language offers it. */
  readonly stem: ((word: string) => string) | null;
  /** How many other posts have the same keyphrase; undefined where that is not known. */
  readonly otherPostsWithKeyphrase: number | undefined;
}

/** Further synonyms are ignored, so that matching stays cheap. */
const MOST_SYNONYMS = 50;

/** Parses and prepares an input. */
export function createSubject(input: AnalysisInput): Subject {
  const locale = resolveLocale(input.locale, `${input.keyphrase ?? ''} ${input.title ?? ''} ${input.content}`);
  const language = languageOf(locale);
  boundLexicon(language);
  const document = parseDocument(input.content, language);
  const stem = input.wordForms === true && language.stem !== null ? memoizedStem(language.stem) : null;
  const prepared = { document, language, stem };
  return {
    ...prepared,
    ...focusOn(input, prepared),
    locale,
    title: (input.title ?? '').trim(),
    metaDescription: (input.metaDescription ?? '').trim(),
    slug: (input.slug ?? '').trim(),
    permalink: (input.permalink ?? '').trim(),
    contentType: input.contentType ?? 'post',
    cornerstone: input.cornerstone ?? false,
    isBlank: isBlank(input.content),
    wordCount: document.wordCount,
    otherPostsWithKeyphrase: input.otherPostsWithKeyphrase,
  };
}

/** The same text, judged for another keyphrase. */
export function refocus(subject: Subject, related: RelatedKeyphrase): Subject {
  return { ...subject, ...focusOn(related, subject) };
}

function focusOn(
  wanted: Partial<RelatedKeyphrase>,
  { document, language, stem }: Pick<Subject, 'document' | 'language' | 'stem'>,
): Focus {
  const keyphrase = parseKeyphrase(wanted.keyphrase ?? '', language, stem);
  if (keyphrase === null) return { keyphrase, keyphrases: [], occurrences: [] };
  const synonyms = (wanted.synonyms ?? [])
    .slice(0, MOST_SYNONYMS)
    .flatMap((synonym) => parseKeyphrase(synonym, language, stem) ?? []);
  return { keyphrase, keyphrases: [keyphrase, ...synonyms], occurrences: locate(keyphrase, document.blocks) };
}

function locate(keyphrase: Keyphrase, blocks: readonly Block[]): LocatedOccurrence[] {
  const located: LocatedOccurrence[] = [];
  for (const block of blocks) for (const ranges of findKeyphrase(keyphrase, block)) located.push({ block, ranges });
  return located;
}
