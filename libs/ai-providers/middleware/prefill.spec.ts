import type { Message } from '../ports/language-model';
import type { Call, CallPart } from './call';
import { Prefill } from './prefill';
import { read } from './testing/read';
import { FINISH, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, ScriptedVendors, type Step } from './testing/scripted-vendors';

const QUESTION: Message = { role: 'user', text: 'Write.' };
const BEGINNING: Message = { role: 'assistant', text: '{' };

describe('Prefill', () => {
  let vendors: ScriptedVendors;

  beforeEach(() => {
    vendors = new ScriptedVendors();
  });

  const start = (messages: readonly Message[], ...scripts: readonly (readonly Step[])[]): AsyncGenerator<CallPart> => {
    const candidate = vendors.candidate('vendor/writer', scripts);
    const work: Call['work'] = { kind: 'language', request: { messages, maxOutputTokens: 9 } };
    return new Prefill().handle(sampleCall({ candidate, work }), askCandidate);
  };

  it('asks the same model without it where that rejects it, and says so', async () => {
    const answer = await read(start([QUESTION, BEGINNING], [fails('invalid_request')], [textPart('{"a":1}'), FINISH]));
    expect(answer).toMatchObject({
      text: '{"a":1}',
      errorCode: null,
      warnings: [expect.stringContaining('without it')],
    });
    expect(vendors.requests.map((_, index) => vendors.languageRequest(index).messages)).toEqual([
      [QUESTION, BEGINNING],
      [QUESTION],
    ]);
    expect(vendors.underWay).toBe(0);
  });

  it.each([
    ['a model that takes it', [QUESTION, BEGINNING], [textPart('"a":1}'), FINISH], null],
    ['another failure', [QUESTION, BEGINNING], [fails('unavailable')], 'provider.unavailable'],
    ['a request without it', [QUESTION], [fails('invalid_request')], 'provider.invalid_request'],
    ['a request of nothing else', [BEGINNING], [fails('invalid_request')], 'provider.invalid_request'],
  ] as const)('leaves %s alone', async (_, messages, script, errorCode) => {
    expect((await read(start(messages, script))).errorCode).toBe(errorCode);
    expect(vendors.asked).toHaveLength(1);
  });

  it('asks without it once', async () => {
    expect((await read(start([QUESTION, BEGINNING], [fails('invalid_request')]))).errorCode).toBe(
      'provider.invalid_request',
    );
    expect(vendors.asked).toHaveLength(2);
  });

  it.each([[[textPart('{'), PAUSES]], [[fails('invalid_request')], [textPart('{'), PAUSES]]] as const)(
    'closes the attempt when the reader stops',
    async (...scripts) => {
      const parts = start([QUESTION, BEGINNING], ...scripts);
      await parts.next();
      expect(vendors.underWay).toBe(1);
      await parts.return(undefined);
      expect(vendors.underWay).toBe(0);
    },
  );
});
