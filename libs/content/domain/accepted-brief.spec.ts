import { acceptedBrief } from './accepted-brief';

describe('acceptedBrief', () => {
  it('makes every choice that was left open', () => {
    expect(acceptedBrief({ keyphrase: ' green\ttea ' })).toMatchObject({ keyphrase: 'green tea', maxRevisions: 3 });
  });

  it('refuses headings that do not fit', () => {
    const headings = Array.from({ length: 20 }, (_, index) => `Heading ${index}`);
    expect(() => acceptedBrief({ keyphrase: 'tea', targetWords: 300, headings })).toThrow(
      expect.objectContaining({ code: 'content.outline_too_long' }),
    );
  });

  it('refuses banned words that are asked for, and names the places', () => {
    const order = {
      keyphrase: 'Cheap green tea',
      headings: ['What it costs', 'Where tea is "cheap"'],
      brandProfile: { bannedWords: ['cheap', 'best ever'] },
    };
    expect(() => acceptedBrief(order)).toThrow(
      expect.objectContaining({
        code: 'content.brief_contradictory',
        details: [
          { pointer: '/keyphrase', detail: expect.any(String) },
          { pointer: '/outline/1/heading', detail: expect.any(String) },
        ],
      }),
    );
  });

  it.each([['tea'], ['cheap green'], ['best'], ['!']])('bans %j where only a part of a word is like it', (word) => {
    const order = { keyphrase: 'cheaper steam', headings: ['A bestseller'], brandProfile: { bannedWords: [word] } };
    expect(acceptedBrief(order).brandProfile.bannedWords).toEqual([word]);
  });
});
