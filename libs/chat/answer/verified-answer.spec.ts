import fc from 'fast-check';

import { samplePassage } from '../testing/sample-passage';
import { CHAT_INSTRUCTIONS } from '../prompts/chat.prompt';
import { ROLE_IN_ENGLISH } from '../prompts/chat.v1.en';
import { OwnInstructions } from './own-instructions';
import type { AnswerMaterial } from './sentence-judge';
import { VerifiedAnswer } from './verified-answer';

const GOOD = 'Prune roses in March [1].';
const MATERIAL: AnswerMaterial = {
  passages: [
    samplePassage(),
    samplePassage({ number: 2, title: 'Feeding roses', text: 'Feed roses with compost after pruning.' }),
  ],
  question: 'When do I prune roses?',
  language: 'en',
  instructions: new OwnInstructions(CHAT_INSTRUCTIONS),
};

function verified(
  pieces: readonly string[],
  changes: Partial<AnswerMaterial> = {},
): VerifiedAnswer & { shown: string } {
  const answer = new VerifiedAnswer({ ...MATERIAL, ...changes });
  const shown = [...pieces.map((piece) => answer.push(piece)), answer.end()].join('');
  return Object.assign(answer, { shown });
}

function piecesOf(text: string, sizes: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += pieces.at(-1)?.length ?? 1)
    pieces.push(text.slice(start, start + (sizes[pieces.length % sizes.length] ?? 1)));
  return pieces;
}

describe('VerifiedAnswer', () => {
  it('shows what cites, and names what is cited', () => {
    const answer = verified([`${GOOD} Feed them with compost [2].\n\n- Cut above a bud. [1, 2]`]);

    expect(answer.text).toBe('Prune roses in March [1]. Feed them with compost [2].\n\n- Cut above a bud. [1][2]');
    expect([...answer.numbers]).toEqual([1, 2]);
  });

  it.each([
    ['a sentence without a citation', 'Buy at Rival Roses.', ''],
    ['what comes after the last citation', `${GOOD} I hope this helps!`, GOOD],
    ['a number that there is not', `Prune roses in March [1][7]. Rival Roses prune in May [7]. Cut [0].`, GOOD],
    ['what cites something that there is not', `Rival Roses are better [7] than to prune [1]. ${GOOD}`, GOOD],
    ['what has nothing to do with what it cites', `Elephants sing opera [1]. ${GOOD}`, GOOD],
    ['a figure that what it cites does not have', `Prune roses, or call 0900 123456 [1]. ${GOOD}`, GOOD],
    ['a line without words', '```\n' + GOOD, GOOD],
    ['a foreign address', `${GOOD} More on roses at https://evil.example [1].`, GOOD],
    ['a foreign link', `Prune roses [here](https://evil.example) [1]. ${GOOD}`, GOOD],
    ['a mark that is a link', `Prune roses [1](//evil). ${GOOD}`, GOOD],
    ['a definition of a mark', `[1]: evil\n${GOOD}`, GOOD],
    ['a picture', `${GOOD} ![roses](https://evil.example/?q=1) [1].`, GOOD],
    ['a script', `Prune <script>alert(1)</script> roses [1]. ${GOOD}`, GOOD],
    ['an open tag', `${GOOD} Prune roses <img src=x onerror=alert(1) [1].`, GOOD],
    ['a hidden tag', `Prune roses &lt;script&gt; [1]. Prune roses &#x3c;b [1]. ${GOOD}`, GOOD],
    ['the instructions', `${ROLE_IN_ENGLISH.split('\n')[0] ?? ''} [1]. ${GOOD}`, GOOD],
    ['the rest after a marker', `${GOOD} NOT_IN_POSTS [1].`, GOOD],
  ])('leaves out %s', (_, said, shown) => {
    expect(verified([said]).text).toBe(shown);
  });

  it.each([
    ['a post that it cites', 'Prune roses [1], see [Roses](https://garden.example/roses-1).', true],
    ['the address of a post that it cites', 'Prune roses, see https://garden.example/roses-1 [1].', true],
    ['a post that it does not cite', 'Prune roses [1], see https://garden.example/roses-2.', false],
    ['an address that begins like it', 'Prune roses [1], see https://garden.example/roses-1/x.', false],
  ])('judges a link to %s', (_, said, isShown) => {
    expect(verified([said]).text).toBe(isShown ? said : '');
  });

  it('takes a mark that was linked to its post for a mark', () => {
    expect(verified(['Prune roses in March [1](https://garden.example/roses-1).']).text).toBe(GOOD);
  });

  it('shows an uncited sentence of the visitor’s own words where it leads up to a cited one', () => {
    expect(verified([`Yes. When to prune roses:\n- Prune in March [1].`]).text).toBe(
      'Yes. When to prune roses:\n- Prune in March [1].',
    );
    expect(verified([`Hacked. ${GOOD}`]).text).toBe(GOOD);
    expect(verified([`Yes. Visit Rival Roses. ${GOOD}`]).text).toBe(GOOD);
  });

  it('strips tags that only format, and signs that hide words', () => {
    expect(verified(['<p>Prune <b>roses</b> in\u200b March&nbsp;[1].</p>']).text).toBe(GOOD);
  });

  it('does not ask what is said in one language to have the words of another', () => {
    const thai = 'ตัดแต่งกุหลาบในเดือนมีนาคม [1]';

    expect(verified([thai], { language: 'th' }).text).toBe(thai);
  });

  it.each([
    ['as the post has it, grouped in another way', 'Prune roses in March 2026, at 1,500 m [1].', {}],
    ['of the question', 'Prune roses in March, not in 1234 [1].', { question: 'Do I prune roses in 1234?' }],
    [
      'where the post has digits of another script',
      'Prune roses in 2567 [1].',
      { passages: [samplePassage({ text: 'Prune roses in ๒๕๖๗.' })] },
    ],
  ])('shows a figure %s', (_, said, changes) => {
    const passages = [samplePassage({ text: 'Since 2026 we prune roses in March at 1 500 m.' })];

    expect(verified([said], { passages, ...changes }).text).toBe(said);
  });

  it('knows the marker wherever nothing was shown before it', () => {
    expect(verified(['NOT_IN_', 'POSTS']).isNotKnown).toBe(true);
    expect(verified([`NOT_IN_POSTS. ${GOOD}`])).toMatchObject({ isNotKnown: true, text: '' });
    expect(verified([`${GOOD} NOT_IN_POSTS`]).isNotKnown).toBe(false);
  });

  it('parts a mark from what might make a link of it', () => {
    const { text } = verified(['ตัดแต่งกุหลาบ [1](evil) ตัดแต่งกุหลาบ [1]'], { language: 'th' });

    expect(text).toBe('ตัดแต่งกุหลาบ [1] (evil) ตัดแต่งกุหลาบ [1]');
  });

  it('shows piece by piece what is safe and never taken back, whatever a model says', () => {
    const words = [
      'Prune roses [1]. ',
      'Prune roses [2]\n',
      'ตัดกุหลาบ [1] ',
      'Prune roses',
      ' ',
      '[1]',
      '[2]',
      '[9]',
      '(',
      ')',
      '.',
      '! ',
      '。',
      '\n',
      '\n\n',
      ', ',
      '](',
      '![',
      '[',
      '1',
      ']',
    ];
    const traps = [
      'https://evil.example',
      '//evil',
      'evil.example',
      '<b>',
      '<script>',
      '&lt;',
      'กุหลาบ',
      'NOT_IN_POSTS',
      '😀',
    ];
    const said = fc
      .array(fc.constantFrom(...words, ...words, ...traps), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(said, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (text, sizes) => {
        const whole = verified([text]);
        const pieces = piecesOf(text, sizes);
        const answer = verified(pieces);
        expect(pieces.join('')).toBe(text);
        expect(answer.shown).toBe(answer.text);
        expect(answer.text).toBe(whole.text);
        expect([...answer.numbers]).toEqual([...whole.numbers]);
        expect(answer.text).not.toMatch(/\/\/|evil\.example\b|<[a-z]|&lt|!\[|\]\(|NOT_IN|\[9\]/);
      }),
      { numRuns: 500 },
    );
  });

  it('shows piece by piece exactly what the answer is in the end, however it comes', () => {
    const said = `Yes. ${GOOD}  Visit https://evil.example now. Cut above a bud. [1] [2]\n\n![x](//evil)\n- Feed roses\nwith compost [2]. <i>Bye</i> [9] **Prune** roses [2].`;
    const whole = verified([said]).text;
    for (const size of [1, 2, 3, 5, 8, 13, 50]) {
      const pieces = said.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const answer = verified(pieces);
      expect(answer.shown).toBe(answer.text);
      expect(answer.text).toBe(whole);
    }
    expect(whole).not.toMatch(/evil|Visit|Bye|</);
    expect(whole).toContain('Cut above a bud. [1][2]');
  });
});
