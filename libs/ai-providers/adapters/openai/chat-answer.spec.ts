import { readChatAnswer, readChunk } from './chat-answer';

const ENVELOPE = { id: 'chatcmpl-7', model: 'gpt-test-2026-01-01' };

describe('readChatAnswer', () => {
  it('reads a completion', () => {
    const choices = [{ message: { content: 'A grey bird.', refusal: null }, finish_reason: 'stop' }];

    expect(readChatAnswer({ ...ENVELOPE, choices, usage: { prompt_tokens: 3 } }, 'message')).toEqual({
      hasChoice: true,
      text: 'A grey bird.',
      isReasoning: false,
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: 3 },
      responseId: 'chatcmpl-7',
      responseModel: 'gpt-test-2026-01-01',
    });
  });

  it('reads the chunk that reports nothing but usage', () => {
    const chunk = { ...ENVELOPE, choices: [], usage: { completion_tokens: 9 } };

    expect(readChatAnswer(chunk, 'delta')).toMatchObject({ hasChoice: false, text: '', usage: { outputTokens: 9 } });
  });

  it('tells a refusal from a text', () => {
    expect(readChatAnswer({ choices: [{ delta: { refusal: 'I cannot' } }] }, 'delta')).toMatchObject({
      failure: { reason: 'content_filtered' },
    });
  });

  it('reads a call of a tool as an answer without text', () => {
    const choices = [{ message: { content: null, tool_calls: [{}] }, finish_reason: 'tool_calls' }];

    expect(readChatAnswer({ choices }, 'message')).toMatchObject({ hasChoice: true, text: '' });
  });

  it.each([null, 'text', 7, [], {}, { choices: {} }, { choices: [{ message: { content: ['parts'] } }] }])(
    'takes %j for no answer',
    (body) => {
      expect(readChatAnswer(body, 'message')).toBeUndefined();
    },
  );

  it('reads the error that a body reports', () => {
    const body = { error: { message: 'Overloaded', code: 'rate_limit_exceeded' } };

    expect(readChatAnswer(body, 'delta')).toHaveProperty('failure.reason', 'rate_limited');
  });

  it.each(['reasoning_content', 'reasoning'])('sees that the model thinks by its %s', (member) => {
    const delta = { content: '', [member]: 'Herons stand still.' };

    expect(readChatAnswer({ choices: [{ delta }] }, 'delta')).toMatchObject({ text: '', isReasoning: true });
  });
});

describe('readChunk', () => {
  it('knows the mark of the end, and leaves out what is malformed', () => {
    expect(readChunk('[DONE]')).toEqual({ isEnd: true });
    expect(readChunk('{"choices":[{"ind')).toBeUndefined();
    expect(readChunk('{"choices":[{"delta":{"content":"A grey"}}]}')).toHaveProperty('text', 'A grey');
  });
});
