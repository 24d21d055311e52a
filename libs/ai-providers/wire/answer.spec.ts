import type { LanguageModelStreamPart } from '../ports/language-model';
import { streamedAnswer, wholeAnswer } from './answer';
import type { AnswerPiece } from './answer-piece';
import { Deadline } from './deadline';

const STOP = { unified: 'stop', raw: 'end' } as const;
const REFUSED = { reason: 'content_filtered' } as const;
const LIMITED = { reason: 'rate_limited' } as const;
const FILTERED = { unified: 'content_filter', raw: 'filtered' } as const;

async function partsOf(
  pieces: readonly AnswerPiece[],
  thrown?: Error,
  piecesAtOnce = 1,
): Promise<LanguageModelStreamPart[]> {
  const deadline = new Deadline(60_000, undefined);
  async function* read(): AsyncGenerator<readonly AnswerPiece[]> {
    for (let next = 0; next < pieces.length; next += piecesAtOnce) yield pieces.slice(next, next + piecesAtOnce);
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
    [{ text: 'I cannot', failure: REFUSED }, 'content_filtered'],
    [{ failure: LIMITED }, 'rate_limited'],
    [{ text: '', finishReason: FILTERED }, 'content_filtered'],
  ])('throws for %j', (piece: AnswerPiece | undefined, reason) => {
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

    const parts = [
      { type: 'text', text: 'A pond.' },
      { type: 'finish', finishReason: STOP, usage, responseId: '7', warnings: [] },
    ];
    expect(await partsOf(pieces)).toEqual(parts);
    expect(await partsOf(pieces, undefined, 99)).toEqual(parts);
  });

  it('shows that the model thinks', async () => {
    const pieces = [{ isReasoning: true }, { text: 'A pond.' }, { finishReason: STOP, usage: {} }];

    expect((await partsOf(pieces)).map(({ type }) => type)).toEqual(['reasoning', 'text', 'finish']);
  });

  it('is whole once it has a finish reason, whatever the connection does then', async () => {
    const parts = await partsOf([{ text: 'A pond.' }, { finishReason: STOP }], new Error('reset'));

    expect(parts.at(-1)).toMatchObject({ type: 'finish', usage: {} });
  });

  it.each([
    ['no piece', [], 'invalid_answer'],
    ['no end', [{ text: 'A p' }], 'connection_failed'],
    ['an end without a finish reason', [{ text: 'A p' }, { isEnd: true }], 'invalid_answer'],
    ['a refusal', [{ text: 'A p' }, { failure: REFUSED }], 'content_filtered'],
    ['nothing but a filter', [{ finishReason: FILTERED, usage: {} }], 'content_filtered'],
  ])('throws where there is %s', async (_name, pieces: AnswerPiece[], reason) => {
    await expect(partsOf(pieces)).rejects.toMatchObject({ reason });
  });

  it('throws what ended it before its finish reason', async () => {
    await expect(partsOf([{ text: 'A p' }], new Error('reset'))).rejects.toThrow('reset');
  });
});
