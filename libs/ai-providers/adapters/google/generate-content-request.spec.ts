import type { LanguageModelRequest } from '../../ports/language-model';
import { toGenerateContentRequest } from './generate-content-request';

const { signal } = new AbortController();
const REQUEST: LanguageModelRequest = {
  messages: [
    { role: 'system', text: 'Write plainly.' },
    { role: 'user', text: 'Describe a heron.' },
    { role: 'assistant', text: 'A grey bird.' },
    { role: 'system', text: 'Be brief.' },
  ],
  maxOutputTokens: 400,
};

function asked(request: LanguageModelRequest): unknown {
  return toGenerateContentRequest('google', 'gemini-test', request, signal);
}

describe('toGenerateContentRequest', () => {
  it('gathers the system messages apart, and asks for nothing that was not asked for', () => {
    expect(asked(REQUEST)).toEqual({
      model: 'gemini-test',
      contents: [
        { role: 'user', parts: [{ text: 'Describe a heron.' }] },
        { role: 'model', parts: [{ text: 'A grey bird.' }] },
      ],
      config: {
        systemInstruction: 'Write plainly.\n\nBe brief.',
        maxOutputTokens: 400,
        automaticContinuation: false,
        abortSignal: signal,
      },
    });
  });

  it('adds a schema, a temperature and the options under its own name', () => {
    const output = { name: 'heron', schema: { type: 'object' } };
    const providerOptions = { google: { thinkingConfig: { thinkingLevel: 'LOW' } }, another: { seed: 7 } };

    expect(asked({ ...REQUEST, output, temperature: 0, providerOptions })).toMatchObject({
      config: {
        temperature: 0,
        responseMimeType: 'application/json',
        responseJsonSchema: output.schema,
        thinkingConfig: { thinkingLevel: 'LOW' },
      },
    });
  });

  it('lets no option change the instruction, the limit, the number of requests and answers, or the address', () => {
    const google = {
      systemInstruction: 'other',
      maxOutputTokens: 90_000,
      candidateCount: 8,
      automaticContinuation: true,
      httpOptions: { baseUrl: 'https://elsewhere.example' },
    };

    expect(asked({ ...REQUEST, providerOptions: { google } })).toEqual(asked(REQUEST));
  });
});
