import { OpenAiLanguageModel } from '@seoforge/ai-providers';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { answer, expectWhole, LanguageModelOnTheWire, REQUEST, TEXT } from './language-model-on-the-wire';

const PROVIDER = 'office-server';

describe('OpenAiLanguageModel with another server of the protocol', () => {
  const server = new LanguageModelOnTheWire(
    OPENAI_WIRE,
    ({ model, baseUrl, timeoutMs }) => new OpenAiLanguageModel({ provider: PROVIDER, model, baseUrl, timeoutMs }),
  );

  it('names the limit as every server knows it, and sends no key where there is none', async () => {
    await server.generate(answer());

    expect(server.upstream.requests[0]?.body).toMatchObject({ max_tokens: 500 });
    expect(server.upstream.requests[0]?.body).not.toHaveProperty('max_completion_tokens');
    expect(server.upstream.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('names the limit as it is told to', async () => {
    const { baseUrl } = server.upstream;
    const maxTokensField = 'max_completion_tokens';
    await new OpenAiLanguageModel({
      provider: PROVIDER,
      model: 'm',
      baseUrl,
      timeoutMs: 5000,
      maxTokensField,
    }).generate(REQUEST);

    expect(server.upstream.requests[0]?.body).toMatchObject({ max_completion_tokens: 500 });
    expect(server.upstream.requests[0]?.body).not.toHaveProperty('max_tokens');
  });

  it('reads a stream without usage and [DONE] to its end', async () => {
    const parts = await server.stream(answer({ omitEndMarker: true }, { usage: null }));

    expectWhole(parts);
    expect(parts.at(-1)).toMatchObject({ finishReason: { unified: 'stop' }, usage: {} });
  });

  it('reads chunks that name their finish reason only at the end, and usage beside it', async () => {
    const chunk = (delta: unknown, finishReason: string | null, more = {}): string =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finishReason }], ...more })}\n\n`;
    const body = [
      ': a comment that keeps the connection\n\n',
      chunk({ role: 'assistant' }, null),
      chunk({ content: TEXT }, null),
      chunk({}, 'stop', { usage: { prompt_tokens: 3, completion_tokens: 9 } }),
    ].join('');
    const parts = await server.stream({ kind: 'body', contentType: 'text/event-stream', body });

    expectWhole(parts);
    expect(parts.at(-1)).toHaveProperty('usage', { inputTokens: 3, outputTokens: 9 });
  });

  it('reads in the words of an error what its code does not say', async () => {
    const message = 'request (2285 tokens) exceeds the available context size (2048 tokens), try increasing it';

    await expect(
      server.generate({ kind: 'status', status: 400, error: { message, type: 'invalid_request_error', code: 400 } }),
    ).rejects.toMatchObject({ reason: 'context_length_exceeded', elsewhere: 'larger_context', provider: PROVIDER });
  });
});
