import { PICTURES_NEED_KEY, readContentRequest } from './content-request';
import { PATHS } from './paths';

const CALL = { headers: {}, query: {}, path: PATHS.blog, isAnonymous: false, network: '203.0.113.7' };

describe('readContentRequest', () => {
  it('gives every choice that a plug-in leaves open', () => {
    expect(readContentRequest(CALL, { topic: 'Green tea', keywords: [''] })).toEqual({
      brief: { keyphrase: 'Green tea', language: 'en', type: 'blog', length: 'medium', images: 0 },
      subject: { topic: 'green tea', language: 'en', length: 'medium' },
      work: 'content',
      notes: [],
    });
  });

  it('meets without a key only what was asked for from the same address', () => {
    const subjectFor = (network: string): object =>
      readContentRequest({ ...CALL, isAnonymous: true, network }, { topic: 'Green tea' }).subject;
    expect(subjectFor('203.0.113.7')).toEqual(subjectFor('203.0.113.7'));
    expect(subjectFor('203.0.113.7')).not.toEqual(subjectFor('203.0.113.8'));
  });

  it('writes about the site where a keyword is sent that is blank, and says so', () => {
    const call = { ...CALL, siteName: 'Pond and Garden' };
    expect(readContentRequest(call, { keyword: '' })).toMatchObject({
      brief: { keyphrase: 'Pond and Garden' },
      notes: [expect.stringMatching(/name of the site/)],
    });
    expect(() => readContentRequest(call, {})).toThrow(expect.objectContaining({ code: 'request.invalid' }));
  });

  it('cuts no sign of a long topic in two', () => {
    const keywords = ['tea', ...Array.from({ length: 9 }, (_, place) => `${place}${'😀'.repeat(95)}`)];
    const { brief } = readContentRequest(CALL, { topic: `A${'😀'.repeat(249)}`, keywords });
    expect(brief.topic?.isWellFormed()).toBe(true);
  });

  it('says so when a language is not known, also where a header names one that is', () => {
    const { brief, notes } = readContentRequest(
      { ...CALL, headers: { 'x-language': 'th' } },
      { topic: 'Tea', language: 'xx' },
    );
    expect([brief.language, notes]).toEqual(['th', [expect.stringMatching(/ภาษา/)]]);
  });

  it('says so when pictures cannot have the style that was asked for', () => {
    const body = { topic: 'Tea', include_images: 1, image_style: 'cubist' };
    expect(readContentRequest(CALL, body).notes).toEqual([expect.stringMatching(/style/)]);
    expect(readContentRequest(CALL, { ...body, include_images: 0 }).notes).toEqual([]);
  });

  it('writes for the first keyword, about the topic and all else', () => {
    const body = {
      topic: 'Mornings',
      keywords: ['green tea', 'matcha'],
      industry: 'food',
      tone: 'warm',
      type: 'How-To',
    };
    expect(readContentRequest(CALL, body).brief).toEqual({
      keyphrase: 'green tea',
      topic: 'Mornings (matcha, food)',
      language: 'en',
      type: 'tutorial',
      length: 'medium',
      tone: 'warm',
      images: 0,
    });
  });

  it.each<[unknown, object]>([
    [{ topic: 'Green tea', keywords: ['tea'], tone: 'warm' }, {}],
    [{ keyword: ' GREEN  tea', type: 'guide', style: 'warm' }, {}],
    [['Green tea', 'matcha'], {}],
    [{ topic: 'Green tea', include_images: 1, unknown: [] }, {}],
    [{ topic: 'Green tea' }, { language: 'EN', length: 'medium' }],
  ])('has one subject for one topic: %j %j', (body, query) => {
    const { subject } = readContentRequest({ ...CALL, query }, body);
    expect(subject).toEqual(readContentRequest(CALL, { topic: 'green tea' }).subject);
  });

  it.each<[object, object]>([
    [{ length: '700' }, { targetWords: 700 }],
    [{ length: 9_999_999 }, { targetWords: 6_000 }],
    [{ length: 'LONG' }, { length: 'long' }],
    [{ style: 'warm' }, { tone: 'warm' }],
    [{ include_images: 'true', image_count: 9 }, { images: 5 }],
    [{ include_images: 0, image_count: 2 }, { images: 0 }],
    [{ language: 'Thai' }, { language: 'th' }],
    [{ language: 'pt_BR' }, { language: 'pt_BR' }],
  ])('understands %j', (members, brief) => {
    expect(readContentRequest(CALL, { topic: 'tea', ...members }).brief).toMatchObject(brief);
  });

  it.each<[object, object, RegExp]>([
    [{ type: 'sonnet' }, { type: 'blog' }, /type/],
    [{ length: 'endless' }, { length: 'medium' }, /length/],
    [{ language: 'klingon' }, { language: 'en' }, /language/],
    [{ language: 'xx' }, { language: 'en' }, /language/],
    [{ tone: { mood: 'warm' } }, {}, /tone/],
  ])('falls back where it does not, and says so: %j', (members, brief, note) => {
    const request = readContentRequest(CALL, { topic: 'tea', ...members });
    expect(request.brief).toMatchObject(brief);
    expect(request.notes).toEqual([expect.stringMatching(note)]);
  });

  it('says so in the language of the text', () => {
    const { notes } = readContentRequest(CALL, { topic: 'ชา', language: 'th', type: 'sonnet' });
    expect(notes).toEqual([expect.stringMatching(/^[ก-๛\s]+$/)]);
  });

  it.each([
    [{ 'x-language': 'th', 'accept-language': 'de' }, 'th'],
    [{ 'accept-language': 'de-DE,de;q=0.9' }, 'de-DE'],
    [{ 'accept-language': '*' }, 'en'],
  ])('takes from %j the language %s', (headers, language) => {
    expect(readContentRequest({ ...CALL, headers }, { topic: 'tea' }).brief.language).toBe(language);
  });

  it('draws pictures where they belong to the path, and none for callers who may not have any', () => {
    const call = { ...CALL, path: PATHS.blogWithImages };
    expect(readContentRequest(call, { topic: 'tea' })).toMatchObject({
      brief: { images: 1 },
      work: 'contentWithImages',
      notes: [],
    });
    expect(readContentRequest(call, { topic: 'tea' }, PICTURES_NEED_KEY)).toMatchObject({
      brief: { images: 0 },
      work: 'contentWithImages',
      notes: [expect.stringMatching(/key/)],
    });
  });

  it('makes a keyphrase of whole words out of a long topic', () => {
    const { brief } = readContentRequest(CALL, { topic: 'green tea '.repeat(40) });
    expect(brief.keyphrase.length).toBeLessThanOrEqual(200);
    expect(brief.keyphrase).toMatch(/^(?:green tea ?)+(?:green)?$/);
    expect(brief.topic).toHaveLength(399);
  });

  it.each([{}, [], { topic: '' }, { keywords: [' '] }, { topic: '\u200b' }, { topic: 'x'.repeat(501) }])(
    'refuses %j',
    (body) => {
      expect(() => readContentRequest(CALL, body)).toThrow(expect.objectContaining({ code: 'request.invalid' }));
    },
  );
});
