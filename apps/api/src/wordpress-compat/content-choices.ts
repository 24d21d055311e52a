import {
  ARTICLE_LENGTHS,
  MAXIMUM_TARGET_WORDS,
  MINIMUM_TARGET_WORDS,
  type ArticleLength,
  type ArticleType,
} from '@seoforge/content';

import { isObject } from '../openai-compat/body-reader';
import type { LenientBody } from './lenient-body';
import type { Phrase } from './phrases';

const LONGEST_CHOICE = 200;

/** What plug-ins call the kinds of texts, in lower case with underscores. */
const TYPES: ReadonlyMap<string, ArticleType> = new Map([
  ['article', 'article'],
  ['blog', 'blog'],
  ['blog_post', 'blog'],
  ['post', 'blog'],
  ['guide', 'guide'],
  ['how_to', 'tutorial'],
  ['tutorial', 'tutorial'],
  ['review', 'review'],
  ['product', 'product'],
  ['product_description', 'product'],
]);
const DEFAULT_TYPE = 'blog';

const UNKNOWN_TYPE: Phrase = {
  en: 'This type of text is not known here; a blog post was written.',
  th: 'ไม่รู้จักประเภทเนื้อหานี้ จึงเขียนเป็นบทความบล็อก',
};
const UNKNOWN_LENGTH: Phrase = {
  en: 'This length is not known here; a medium one was chosen.',
  th: 'ไม่รู้จักความยาวนี้ จึงเลือกความยาวปานกลาง',
};
const UNREADABLE_TONE: Phrase = {
  en: 'The tone is no text; a neutral one was chosen.',
  th: 'ค่าน้ำเสียงไม่ใช่ข้อความ จึงใช้น้ำเสียงกลาง ๆ',
};

/** How a text is to be, and what of that could not be understood. */
export interface ContentChoices {
  readonly type: ArticleType;
  readonly size: { readonly length: ArticleLength } | { readonly targetWords: number };
  readonly tone: string | undefined;
  readonly notes: readonly Phrase[];
}

/** Reads kind, length and tone. What is not known falls back to what plug-ins ask for most. */
export function readContentChoices(body: LenientBody): ContentChoices {
  const typeName = body.text(LONGEST_CHOICE, 'type', 'content_type');
  const type = typeName === undefined ? DEFAULT_TYPE : TYPES.get(typeName.toLowerCase().replaceAll(/[\s-]+/g, '_'));
  const lengthName = body.text(LONGEST_CHOICE, 'length');
  const size = lengthName === undefined ? { length: 'medium' as const } : sizeOf(lengthName, body);
  const hasUnreadableTone = ['tone', 'style'].some(
    (name) => isObject(body.member(name)) || Array.isArray(body.member(name)),
  );
  return {
    type: type ?? DEFAULT_TYPE,
    size: size ?? { length: 'medium' },
    // A model understands any word for a tone.
    tone: body.text(LONGEST_CHOICE, 'tone', 'style'),
    notes: [
      ...(type ? [] : [UNKNOWN_TYPE]),
      ...(size ? [] : [UNKNOWN_LENGTH]),
      ...(hasUnreadableTone ? [UNREADABLE_TONE] : []),
    ],
  };
}

/** One of the names, or a number of words. */
function sizeOf(name: string, body: LenientBody): ContentChoices['size'] | undefined {
  const length = ARTICLE_LENGTHS.find((known) => known === name.toLowerCase());
  if (length) return { length };
  const targetWords = body.count('length', MINIMUM_TARGET_WORDS, MAXIMUM_TARGET_WORDS);
  return targetWords === undefined ? undefined : { targetWords };
}
