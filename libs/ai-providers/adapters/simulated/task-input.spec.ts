import { readTaskInput, type TaskInput } from './task-input';

const BLOCK = { task: 'article.section', language: 'en', keyphrase: 'slow travel' };

function read(fields: Readonly<Record<string, unknown>>): TaskInput | undefined {
  return readTaskInput({ fields, json: JSON.stringify(fields) });
}

describe('readTaskInput', () => {
  it.each([{ ...BLOCK, task: 'article.poem' }, { ...BLOCK, keyphrase: ' \n ' }, { ...BLOCK, keyphrase: 7 }, {}])(
    'does not know %j',
    (block) => {
      expect(read(block)).toBeUndefined();
    },
  );

  it.each([
    ['en-US', 'en'],
    ['en_US', 'en'],
    ['th', 'th'],
    ['TH_th', 'th'],
    [undefined, 'en'],
  ])('reads the language of %j', (language, expected) => {
    expect(read({ ...BLOCK, language })?.language).toBe(expected);
  });

  it('keeps numbers within their bounds and fills in what is missing or of another type', () => {
    const input = read({ ...BLOCK, targetWords: 1e9, keyphraseUses: -3, sectionCount: '7', position: null });
    expect(input).toMatchObject({ targetWords: 5_000, keyphraseUses: 0, sectionCount: 4, position: 0 });
  });

  it('brings texts onto one line and cuts them', () => {
    const input = read({ ...BLOCK, keyphrase: `a\n\n#\tb\u0000${'c'.repeat(600)}`, synonyms: ['x', '', 3] });
    expect(input?.keyphrase).toMatch(/^a # b c+$/);
    expect(input?.keyphrase.length).toBeLessThanOrEqual(500);
    expect(input?.synonyms).toEqual(['x']);
  });

  it('takes references by their kind alone', () => {
    const facts = [{ id: 'fact:1', statement: 'One\nline' }, { id: 'post:1', statement: 'x' }, { id: 'fact:2' }, null];
    const input = read({ ...BLOCK, facts, posts: 'none', openings: ['First.', 7] });
    expect(input).toMatchObject({ facts: [{ id: 'fact:1', text: 'One line' }], posts: [], openings: ['First.'] });
  });

  it('reads passages with their changes, whatever stands in them', () => {
    const changes = [{ action: 'addWords', instruction: 'More', count: 1e9 }, { count: '3' }, 'x'];
    const passages = [{ id: 7, html: '<p>a\n b</p>', changes }, { html: 3 }, undefined];
    expect(read({ ...BLOCK, task: 'revise.passages', passages })?.passages).toEqual([
      {
        id: '7',
        html: '<p>a\n b</p>',
        changes: [
          { action: 'addWords', instruction: 'More', count: 1_000 },
          { action: '', instruction: '', count: undefined },
          { action: '', instruction: '', count: undefined },
        ],
      },
      { id: '', html: '', changes: [] },
      { id: '', html: '', changes: [] },
    ]);
  });
});
