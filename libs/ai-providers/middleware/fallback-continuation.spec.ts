import { CollectedEvents } from '@seoforge/observability/testing';
import fc from 'fast-check';

import type { LanguageModelRequest } from '../ports/language-model';
import type { Call, CallPart, Candidate } from './call';
import { Fallback } from './fallback';
import { anchorOf } from './seam';
import { read, type ReadAnswer } from './testing/read';
import { collect, FINISH, SAMPLE_COMPLETION, sampleCall, textPart } from './testing/sample-call';
import { askCandidate, fails, PAUSES, ScriptedVendors, type Step } from './testing/scripted-vendors';

const WHOLE =
  'Green tea grows in the hills, where mist keeps the leaves cool until noon. It is picked by hand in spring.';
const GIVEN = WHOLE.slice(0, 70);
const REST = WHOLE.slice(70);
const BREAK = fails('connection_failed');

describe('Fallback of a stream that has begun', () => {
  let vendors: ScriptedVendors;

  beforeEach(() => {
    vendors = new ScriptedVendors();
  });

  const start = (
    candidates: readonly Candidate[],
    request: Partial<LanguageModelRequest> = {},
    changes: Partial<Call> = {},
  ) => {
    const call = sampleCall({ candidates, candidate: candidates[0], isStreamed: true, ...changes });
    const language = call.work.kind === 'language' ? call.work.request : undefined;
    const work: Call['work'] = {
      kind: 'language',
      request: { messages: [], maxOutputTokens: 9, ...language, ...request },
    };
    const health = { waitMsOf: () => 0 };
    return new Fallback({ health, events: new CollectedEvents() }).handle({ ...call, work }, askCandidate);
  };
  const ask = (...args: Parameters<typeof start>): Promise<ReadAnswer> => read(start(...args));

  const vendor = (name: string, ...scripts: readonly (readonly Step[])[]): Candidate =>
    vendors.candidate(`${name}/writer`, scripts);
  const broken = (name = 'a'): Candidate => vendor(name, [textPart(GIVEN), BREAK]);
  const inPieces = (text: string): readonly CallPart[] => (text.match(/.{1,7}/gsu) ?? []).map(textPart);

  it.each([
    ['goes on from the anchor', anchorOf(GIVEN) + REST],
    ['puts the anchor in quotes', `"${anchorOf(GIVEN)}"${REST}`],
    ['begins anew with the same text', WHOLE],
  ])('gives the whole text, once, where the next one %s', async (_, answer) => {
    const read = await ask([broken(), vendor('b', [...inPieces(answer), FINISH])]);
    expect(read).toMatchObject({ text: WHOLE, errorCode: null });
    expect(read.warnings).toEqual(['The answer broke off and was continued by b/writer.']);
  });

  it.each([
    ['says something else', 'Black tea is dried for longer.'],
    ['begins anew with another text', `${WHOLE.slice(0, 60)}a warm afternoon.`],
    ['says too little', 'where'],
    ['says nothing', ''],
  ])('ends with the first error where the next one %s', async (_, answer) => {
    const read = await ask([broken(), vendor('b', [...inPieces(answer), FINISH])]);
    expect(read).toMatchObject({ text: GIVEN, errorCode: 'provider.connection_failed' });
    expect(vendors.underWay).toBe(0);
  });

  it('asks for the rest with what is there and its end', async () => {
    await ask([broken(), vendor('b', [FINISH])], { temperature: 0.3 });
    const [original, continued] = [vendors.languageRequest(0), vendors.languageRequest(1)];
    expect(continued).toEqual({
      ...original,
      messages: [
        ...original.messages,
        { role: 'assistant', text: GIVEN },
        { role: 'user', text: expect.stringContaining(`<end-of-answer>${anchorOf(GIVEN)}</end-of-answer>`) },
      ],
    });
  });

  it('adds to the beginning of an answer that the caller gave', async () => {
    const messages = [
      { role: 'user', text: 'Write.' },
      { role: 'assistant', text: 'Tea: ' },
    ] as const;
    await ask([broken(), vendor('b', [FINISH])], { messages });
    expect(vendors.languageRequest(1).messages.slice(0, -1)).toEqual([
      messages[0],
      { role: 'assistant', text: `Tea: ${GIVEN}` },
    ]);
  });

  it('takes the usage and the end from the one who finished', async () => {
    const end: CallPart = {
      type: 'finish',
      ...SAMPLE_COMPLETION,
      finishReason: { unified: 'length', raw: 'max' },
      usage: { outputTokens: 7 },
      responseModel: 'b-2026',
      warnings: ['No temperature.'],
    };
    const parts = await collect(start([broken(), vendor('b', [textPart(WHOLE), end])]));
    expect(parts.at(-1)).toEqual({ ...end, warnings: ['No temperature.', expect.stringContaining('b/writer')] });
  });

  it('goes on to the one after the next, with all that is there by then', async () => {
    const second = WHOLE.slice(0, 90);
    const read = await ask([
      broken(),
      vendor('b', [textPart(anchorOf(GIVEN) + WHOLE.slice(70, 90)), fails('timeout')]),
      vendor('c', [textPart('Oolong.'), FINISH]),
      vendor('d', [textPart(anchorOf(second) + WHOLE.slice(90)), FINISH]),
    ]);
    expect(read).toMatchObject({ text: WHOLE, errorCode: null });
    expect(vendors.asked).toEqual(['a/writer', 'b/writer', 'c/writer', 'd/writer']);
  });

  it('asks the same model for the rest where nobody else is left', async () => {
    const read = await ask([vendor('a', [textPart(GIVEN), BREAK], [textPart(anchorOf(GIVEN) + REST), FINISH])]);
    expect(read).toMatchObject({ text: WHOLE, errorCode: null });
  });

  it.each([
    ['it was silent', [textPart(GIVEN), fails('timeout')], 'provider.timeout', 1],
    ['it says something else', [textPart(GIVEN), BREAK], 'provider.connection_failed', 2],
  ] as const)('asks the same model no more where %s', async (_, script, errorCode, times) => {
    const read = await ask([vendor('a', script, [textPart('Oolong.'), FINISH])]);
    expect(read).toMatchObject({ text: GIVEN, errorCode });
    expect(vendors.asked).toHaveLength(times);
  });

  it('ends after six attempts that all break off', async () => {
    let given = '';
    const scripts = [...'abcdefgh'].map((letter) => {
      const piece = letter.repeat(50);
      const script = [textPart(`${given === '' ? '' : anchorOf(given)}${piece}`), BREAK];
      given += piece;
      return script;
    });
    const read = await ask([vendor('a', ...scripts)]);
    expect(read.errorCode).toBe('provider.connection_failed');
    expect(read.text).toBe(given.slice(0, 300));
  });

  it('surfaces the reason where the answer itself was declined', async () => {
    const read = await ask([vendor('a', [textPart(GIVEN), fails('content_filtered')]), vendor('b', [FINISH])]);
    expect(read.errorCode).toBe('provider.content_filtered');
    expect(vendors.asked).toEqual(['a/writer']);
  });

  it('begins anew after blanks, which may stand before any answer', async () => {
    const read = await ask([vendor('a', [textPart('\n'), BREAK]), vendor('b', [textPart('Oolong.'), FINISH])]);
    expect(read).toMatchObject({ text: '\nOolong.', errorCode: null, warnings: [] });
  });

  describe('that is to be JSON', () => {
    const output = { name: 'tea', schema: { type: 'object' } };
    const json = JSON.stringify({ name: 'Green tea', origin: 'the hills in the north', picked: 'by hand in spring' });
    const given = json.slice(0, 60);

    it('asks for the schema in words and gives the whole', async () => {
      const answer = anchorOf(given) + json.slice(60);
      const read = await ask([vendor('a', [textPart(given), BREAK]), vendor('b', [textPart(answer), FINISH])], {
        output,
      });
      expect(JSON.parse(read.text)).toMatchObject({ name: 'Green tea' });
      expect(read.errorCode).toBeNull();
      expect(vendors.languageRequest(1).output).toBeUndefined();
      expect(vendors.languageRequest(1).messages.at(-1)?.text).toContain('{"type":"object"}');
    });

    it('ends with an error where the whole is no JSON', async () => {
      const answer = `${anchorOf(given)} and so on`;
      const read = await ask([vendor('a', [textPart(given), BREAK]), vendor('b', [textPart(answer), FINISH])], {
        output,
      });
      expect(read.errorCode).toBe('provider.invalid_answer');
    });
  });

  it('sends no half of a surrogate pair', async () => {
    const whole = 'Tea 🍵 is green.';
    const read = await ask([vendor('a', [textPart(whole.slice(0, 5)), BREAK]), vendor('b', [textPart(whole), FINISH])]);
    expect(read).toMatchObject({ text: whole, errorCode: null });
    expect(vendors.languageRequest(1).messages.every(({ text }) => text.isWellFormed())).toBe(true);
  });

  it('gives every text whole wherever it breaks off, or ends with an error', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 120 }).filter((whole) => whole.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.boolean(), async (whole, position, isAnew) => {
        const cut = position % whole.length;
        const given = whole.slice(0, cut);
        const answer = isAnew || given.trim() === '' ? whole : anchorOf(given) + whole.slice(cut);
        const before = given === '' ? [] : [textPart(given)];
        const read = await ask([vendor('a', [...before, BREAK]), vendor('b', [...inPieces(answer), FINISH])]);
        expect(read.errorCode).toBeNull();
        expect(read.text.trim()).toBe(whole.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('closes the attempt when the reader stops', async () => {
    const parts = start([broken(), vendor('b', [textPart(WHOLE), PAUSES])]);
    await parts.next();
    await parts.next();
    expect(vendors.underWay).toBe(1);
    await parts.return(undefined);
    expect(vendors.underWay).toBe(0);
  });
});
