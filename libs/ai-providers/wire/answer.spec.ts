import type { LanguageModelStreamPart } from '../ports/language-model';
import { streamedAnswer, wholeAnswer } from './answer';
import type { AnswerPiece } from './answer-piece';
import { Deadline } from './deadline';

const STOP = { unified: 'stop', raw: 'end' } as const;
const FILTERED = { unified: 'content_filter', raw: 'filtered' } as const;

async function partsOf(pieces: readonly AnswerPiece[], thrown?: Error): Promise<LanguageModelStreamPart[]> {
  const deadline = new Deadline(60_000, undefined);
  async function* read(): AsyncGenerator<AnswerPiece> {
    yield* pieces;
    if (thrown) throw thrown;
  }
  try {
    const parts: LanguageModelStreamPart[] = [];
    for await (const part of streamedAnswer('vendor', read(), deadline, [])) parts.push(part);
    return parts;
  } finally {
    deadline.cancel();
  }
}

describe('wholeAnswer', () => {
  it('invents nothing that the vendor left out', () => {
    expect(wholeAnswer('vendor', { text: 'A pond.' }, ['a warning'])).toEqual({
      text: 'A pond.',
      finishReason: { unified: 'other', raw: undefined },
      usage: {},
      warnings: ['a warning'],
    });
  });

  it.each([
    [undefined, 'invalid_answer'],
    [{ text: 'I cannot', refused: true }, 'content_filtered'],
    [{ text: '', finishReason: FILTERED }, 'content_filtered'],
  ])('throws for %j', (piece, reason) => {
    expect(() => wholeAnswer('vendor', piece, [])).toThrow(expect.objectContaining({ reason }));
  });

  it('keeps a text that a filter cut', () => {
    expect(wholeAnswer('vendor', { text: 'A p', finishReason: FILTERED }, [])).toHaveProperty('text', 'A p');
  });
});

describe('streamedAnswer', () => {
  it('gathers what the pieces say, up to the usage that follows the finish reason', async () => {
    const usage = { inputTokens: 3 };
    const pieces = [{ responseId: '7' }, { text: 'A pond.' }, { finishReason: STOP }, { usage }, { text: 'more' }];

    expect(await partsOf(pieces)).toEqual([
      { type: 'text', text: 'A pond.' },
      { type: 'finish', finishReason: STOP, usage, responseId: '7', warnings: [] },
    ]);
  });

  it('is whole once it has a finish reason, whatever the connection does then', async () => {
    const parts = await partsOf([{ text: 'A pond.' }, { finishReason: STOP }], new Error('reset'));

    expect(parts.at(-1)).toMatchObject({ type: 'finish', usage: {} });
  });

  it.each([
    ['no piece', [], 'invalid_answer'],
    ['no end', [{ text: 'A p' }], 'connection_failed'],
    ['an end without a finish reason', [{ text: 'A p' }, { isEnd: true }], 'invalid_answer'],
    ['a refusal', [{ text: 'A p' }, { refused: true }], 'content_filtered'],
    ['nothing but a filter', [{ finishReason: FILTERED, usage: {} }], 'content_filtered'],
  ])('throws where there is %s', async (_name, pieces: AnswerPiece[], reason) => {
    await expect(partsOf(pieces)).rejects.toMatchObject({ reason });
  });

  it('throws what ended it before its finish reason', async () => {
    await expect(partsOf([{ text: 'A p' }], new Error('reset'))).rejects.toThrow('reset');
  });
});
