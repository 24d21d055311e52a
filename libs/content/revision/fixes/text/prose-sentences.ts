import { readMarkup } from '../markup/read-markup';
import { splitSentences } from '../../../rendering/split-sentences';

/** More are not looked at: what describes a text stands near its beginning. */
const MOST_SENTENCES = 120;

/** The first sentences of a text's paragraphs as plain text in one line each; headings, lists, tables and captions have none. */
export function proseSentencesOf(content: string, language: string): readonly string[] {
  const sentences: string[] = [];
  for (const { kind, text } of readMarkup(content).blocks) {
    if (kind !== 'paragraph' && kind !== 'text') continue;
    if (sentences.length >= MOST_SENTENCES) break;
    for (const [start, end] of splitSentences(text, language))
      sentences.push(text.slice(start, end).replace(/\s+/g, ' '));
  }
  return sentences.slice(0, MOST_SENTENCES);
}
