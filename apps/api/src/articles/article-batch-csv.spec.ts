import { AppError } from '@seoforge/kernel';

import { articleBatchOf } from './article-batch-csv';

function faultsOf(csv: string): unknown {
  try {
    return articleBatchOf(csv);
  } catch (error) {
    if (error instanceof AppError && error.code === 'request.invalid')
      return error.details.map(({ pointer }) => pointer);
    throw error;
  }
}

describe('articleBatchOf', () => {
  it('reads each row as an order in JSON would have it', () => {
    const csv = [
      '\uFEFFkeyphrase,topic,synonyms,language,type,length,targetWords,tone,audience,includeFaq,images',
      'green tea,"How ""cold"" tea, is made",sencha; matcha ;,en,guide,short,600,friendly,hikers,TRUE,2',
      'ชาเขียว,,,th,,,,,,false,',
      '',
    ].join('\r\n');
    expect(articleBatchOf(csv)).toEqual({
      articles: [
        {
          keyphrase: 'green tea',
          topic: 'How "cold" tea, is made',
          synonyms: ['sencha', 'matcha'],
          language: 'en',
          type: 'guide',
          length: 'short',
          targetWords: 600,
          tone: 'friendly',
          audience: 'hikers',
          includeFaq: true,
          images: 2,
        },
        { keyphrase: 'ชาเขียว', language: 'th', includeFaq: false },
      ],
    });
  });

  it('leaves cells that are of the wrong kind to the validation', () => {
    expect(articleBatchOf('keyphrase,images,includeFaq\ntea,two,perhaps')).toEqual({
      articles: [{ keyphrase: 'tea', images: 'two', includeFaq: 'perhaps' }],
    });
  });

  it('reads no further than it takes to know that there are too many', () => {
    const { articles } = articleBatchOf(`keyphrase\n${'tea\n'.repeat(5_000)}`);
    expect(articles).toHaveLength(101);
  });

  it.each([
    ['an empty file', ''],
    ['a header alone', 'keyphrase,topic\n'],
  ])('finds no articles in %s', (_, csv) => {
    expect(articleBatchOf(csv)).toEqual({ articles: [] });
  });

  it.each([
    ['columns that are not known', 'keyphrase,colour,__proto__\ntea,red,x', ['/columns/1', '/columns/2']],
    ['a column that is there twice', 'keyphrase,topic,keyphrase\ntea,,rye', ['/columns/2']],
    [
      'a million columns',
      `keyphrase${',keyphrase'.repeat(1_000)}`,
      Array.from({ length: 11 }, (_, i) => `/columns/${i + 1}`),
    ],
    ['a row with a cell too many', 'keyphrase,topic\ntea,hot\nrye,bread,dark', ['/articles/1']],
    ['a quotation mark that is not closed', 'keyphrase\ntea\n"rye', ['/articles/1']],
    ['what is no UTF-8', 'keyphrase\nth\uFFFD', ['']],
  ])('refuses %s', (_, csv, pointers) => {
    expect(faultsOf(csv)).toEqual(pointers);
  });
});
