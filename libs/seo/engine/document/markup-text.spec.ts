import { languageOf } from '../language/language-of-locale';
import type { MarkupText } from './markup-text';
import { MARKUP } from './markup-sign';
import { parseDocument } from './parse-document';

function markupOf(content: string): MarkupText {
  return parseDocument(content, languageOf('en_US')).markup;
}

function sentencesOf(content: string): string[] {
  return markupOf(content).lines.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('MarkupText', () => {
  it.each([
    ['ends a sentence at every line', '<p>One\ntwo<br>three</p>four', ['One', 'two', 'three', 'four']],
    ['ends one before a tag', '<p>A <b>cat.</b> It ran.</p>', [`A ${MARKUP}cat.`, `${MARKUP} It ran.`]],
    [
      'takes tags alone for a sentence',
      '<p>A <b>cat.</b></p><p><a></a></p>',
      [`A ${MARKUP}cat.`, MARKUP, MARKUP.repeat(2)],
    ],
    ['does not see a span around a line, nor an image', '<p><span>A cat.</span></p><img>', ['A cat.']],
    [
      'reads the cells of a row as one line',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      [`${MARKUP.repeat(2)}a${MARKUP.repeat(2)}b${MARKUP.repeat(2)}`],
    ],
    [
      'reads keys and citations, not code and quotations',
      '<kbd>a</kbd><code>b</code><pre>c</pre><blockquote>d</blockquote>',
      [`${MARKUP}a${MARKUP}`],
    ],
    ['takes an escaped tag for a tag', '<p>a &lt;b&gt; c</p>', [`a ${MARKUP.repeat(3)} c`]],
    ['ends an escaped tag at a real one', '<p>a &lt;b <i>c</i>&gt;</p>', [`a ${MARKUP.repeat(4)}c${MARKUP}>`]],
    ['keeps a sentence without words', '<p>–</p>', ['–']],
  ])('%s', (_, content, sentences) => {
    expect(sentencesOf(content)).toEqual(sentences);
  });

  it('leads back to the content', () => {
    const content = '<p>A <b>cat</b> ran. It&nbsp;<i>sat</i>.</p>';
    const { lines, source } = markupOf(content);
    const sentence = lines[0]!.sentences[1]!;
    const mark = source.markOf(sentence.start, sentence.end);
    expect(content.slice(mark.start, mark.end)).toBe('It&nbsp;<i>sat</i>.');
  });

  it('leaves out what plug-ins generate', () => {
    expect(sentencesOf('<p class="yoast-reading-time__wrapper">3 minutes</p><p>x</p>')).toEqual(['x']);
  });
});
