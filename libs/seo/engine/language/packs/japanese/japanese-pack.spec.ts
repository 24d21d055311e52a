import { analyze } from '../../../index';

function scoresOf(content: string, keyphrase: string, title = ''): Map<string, number | null> {
  const { seo, readability } = analyze({ locale: 'ja', content, keyphrase, title }).scorecards.yoast;
  return new Map([...seo.checks, ...readability.checks].map(({ id, score }) => [id, score]));
}

/** A sentence of that many characters with its full stop, which does not count. */
function sentenceOf(characters: number): string {
  return `${'山'.repeat(characters)}。`;
}

describe('Japanese', () => {
  it.each([
    [600, 9],
    [599, 6],
    [499, 3],
    [399, -10],
    [199, -20],
  ])('scores a text of %i characters with %i', (characters, score) => {
    expect(scoresOf(`<p>${sentenceOf(characters)}</p>`, '川').get('textLength')).toBe(score);
  });

  it.each([
    [300, 9],
    [301, 6],
    [401, 3],
  ])('scores a paragraph of %i characters with %i', (characters, score) => {
    expect(scoresOf(`<p>${sentenceOf(characters)}</p>`, '川').get('textParagraphTooLong')).toBe(score);
  });

  it.each([
    [40, 9],
    [41, 3],
  ])('scores a sentence of %i characters with %i', (characters, score) => {
    expect(scoresOf(`<p>${sentenceOf(characters)}</p>`, '川').get('textSentenceLength')).toBe(score);
  });

  it('counts code and quotations in the length of a text, not styles and addresses', () => {
    const shown = `<p>${sentenceOf(197)}<code>abc</code></p><blockquote>${'川'.repeat(199)}</blockquote>`;
    expect(scoresOf(`${shown}<style>p { }</style><p>https://example.org/a</p>`, '川').get('textLength')).toBe(-10);
    expect(scoresOf(`${shown}<pre>d</pre>`, '川').get('textLength')).toBe(3);
  });

  it('takes a loan word for one word, whatever words its parts may be', () => {
    const content = '<p>コーヒーメーカーを買う。ホバーリングとメトリクス。</p>';
    expect(scoresOf(content, 'コーヒー').get('introductionKeyword')).toBe(3);
    expect(scoresOf(content, 'クス').get('introductionKeyword')).toBe(3);
    expect(scoresOf(content, 'ホバーリング').get('introductionKeyword')).toBe(9);
    expect(scoresOf('<p>コーヒー・紅茶</p>', 'コーヒー').get('introductionKeyword')).toBe(9);
  });

  it('finds a keyphrase of function words nowhere', () => {
    const scores = scoresOf('<p>それから山へ行く。</p>', 'それから', 'それから山へ');
    expect(['introductionKeyword', 'keyphraseDensity', 'keyphraseInSEOTitle'].map((id) => scores.get(id))).toEqual([
      3, 4, 2,
    ]);
  });

  it('matches a keyphrase by its words', () => {
    expect(scoresOf('<p>料理の楽しい教室です。</p>', '料理教室').get('introductionKeyword')).toBe(9);
    expect(scoresOf('<p>散歩に行きます。</p>', '料理教室').get('introductionKeyword')).toBe(3);
  });

  it.each([
    ['この料理教室の予定', 9],
    ['楽しい料理教室', 6],
    ['散歩の予定', 2],
  ])('judges the title %s', (title, score) => {
    expect(scoresOf('<p>料理教室です。</p>', '料理教室', title).get('keyphraseInSEOTitle')).toBe(score);
  });

  it('judges neither slugs nor the passive voice, and knows function words', () => {
    const scores = scoresOf('<p>これは本です。</p>', 'これは何');
    expect(scores.get('slugKeyword')).toBeNull();
    expect(scores.get('passiveVoice')).toBeNull();
    expect(scores.get('functionWordsInKeyphrase')).toBe(0);
  });

  it('sees the same beginning three times', () => {
    expect(scoresOf('<p>犬が走る。犬は寝る。犬も食べる。</p>', '川').get('sentenceBeginnings')).toBe(3);
    expect(scoresOf('<p>犬が走る。猫は寝る。犬も食べる。</p>', '川').get('sentenceBeginnings')).toBe(9);
  });
});
