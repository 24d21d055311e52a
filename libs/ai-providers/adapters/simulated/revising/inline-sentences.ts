import { plainTextOf } from './html-text';

/** One sentence of a block. */
export interface InlineSentence {
  readonly html: string;
  readonly text: string;
  /** Whether it holds what a revision must not lose: a link, a number, a picture, code. */
  readonly isFixed: boolean;
}

/** A tag; the end of a sentence; a space that ends a clause in Thai. */
const TAG_OR_END = /<(\/?)([a-z][a-z\d]*)[^<>]*>|[.!?…]+["'”’»)]*|(?<=[\u0e01-\u0e4e]) +(?=[\u0e01-\u0e4e])/gi;
const VOID = new Set(['br', 'img', 'wbr']);
/** Behind these a full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:\p{L}|Dr|Mr|Mrs|Ms|St|Sr|Sra|Mme|Mlle|Nr|No|Prof|bzw|ca|etc|vgl|vs)\.$/u;

export function sentenceOf(html: string): InlineSentence {
  const text = plainTextOf(html);
  return { html, text, isFixed: /<(?:a|img|code)\b|[\p{N}[\]]/iu.test(html) };
}

/** The sentences of inline HTML without the space between them; none ends within an element. */
export function sentencesOf(html: string): readonly InlineSentence[] {
  const sentences: InlineSentence[] = [];
  let start = 0;
  for (const end of endsOf(html)) {
    const sentence = html.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentenceOf(sentence));
    start = end;
  }
  return sentences;
}

function endsOf(html: string): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  let isOver = false;
  for (const match of html.matchAll(TAG_OR_END)) {
    const { 0: found, 1: slash, 2: name, index } = match;
    const end = index + found.length;
    if (name !== undefined) {
      if (slash === '/') depth = Math.max(0, depth - 1);
      else if (!VOID.has(name.toLowerCase())) depth++;
    } else {
      isOver = found.trim() === '' || !ABBREVIATION.test(html.slice(Math.max(0, index - 8), index + 1));
    }
    const goesOn = /^(?:<\/|["'”’»)])/.test(html.slice(end, end + 2));
    if (isOver && depth === 0 && !goesOn && (found.trim() === '' || /^\s/.test(html.slice(end, end + 1))))
      ends.push(end);
    if (!goesOn) isOver = false;
  }
  return [...ends, html.length];
}
