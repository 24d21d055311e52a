import { SimulatedLanguageModel } from '@seoforge/ai-providers';
import { AiConfig } from '@seoforge/config';
import { AppError } from '@seoforge/kernel';

import { AnsweringModels, COST_MICRO_USD, type PromptInput } from '../testing/answering-models';
import { TranslateContent } from './translate-content';
import type { Translation, TranslationRequest } from './translation';

const OWNER = { siteId: 'site', mode: 'live' } as const;
const CONTENT =
  '<h2>The pond</h2><p>A calm pond needs <a href="/pump">a pump</a> that moves 1,200 litres of water every single hour.</p>';
const GERMAN: Readonly<Record<string, string>> = {
  'The pond': 'Der Teich',
  'A calm pond needs ⟦1⟧a pump⟦/1⟧ that moves 1,200 litres of water every single hour.':
    'Ein ruhiger Teich braucht ⟦1⟧eine Pumpe⟦/1⟧, die in jeder einzelnen Stunde 1.200 Liter Wasser bewegt.',
};

interface Segment {
  readonly id: string;
  readonly text: string;
  readonly refused?: string;
}

const segmentsOf = ({ segments }: PromptInput): Segment[] => segments as Segment[];
const translating = (translate: (segment: Segment) => string | undefined) => (input: PromptInput) => ({
  segments: segmentsOf(input).map((segment) => ({ id: segment.id, text: translate(segment) })),
});
const inGerman = translating(({ text }) => GERMAN[text]);
/** The paragraph is this; everything else is German. */
const paragraph = (answer: (segment: Segment) => string) =>
  translating((segment) => (segment.text.startsWith('A calm') ? answer(segment) : GERMAN[segment.text]));

function translate(
  models: AnsweringModels,
  request: Partial<TranslationRequest> = {},
  signal = new AbortController().signal,
): Promise<Translation> {
  const config = Object.assign(new AiConfig(), { concurrency: 2 });
  return new TranslateContent(models.caller, config).execute(
    OWNER,
    { content: CONTENT, from: 'en', to: 'de', ...request },
    signal,
  );
}

describe('TranslateContent', () => {
  it('puts every text into the other language, with its own numbers and links', async () => {
    const models = new AnsweringModels(inGerman);
    expect(await translate(models)).toEqual({
      content:
        '<h2>Der Teich</h2><p>Ein ruhiger Teich braucht <a href="/pump">eine Pumpe</a>, die in jeder einzelnen Stunde 1,200 Liter Wasser bewegt.</p>',
      language: 'de',
      from: 'en',
      untranslated: [],
      provider: 'openai',
      costMicroUsd: COST_MICRO_USD,
      warnings: [],
    });
    expect(models.contexts.map(({ purpose }) => purpose)).toEqual(['translation']);
  });

  it('has the keyphrase localised first, and used in the text', async () => {
    const models = new AnsweringModels((input) =>
      input['task'] === 'translation.phrases'
        ? { keyphrase: 'gartenteich', title: 'Der Gartenteich', metaDescription: 'Alles über den Gartenteich.' }
        : translating(({ text, refused }) => (refused ? 'Der Gartenteich' : (GERMAN[text] ?? '')))(input),
    );
    const given = { keyphrase: 'pond', title: 'The pond', metaDescription: 'All about the pond.' };
    const answer = await translate(models, { ...given, content: '<p>The pond</p>' });
    expect(answer).toMatchObject({
      content: '<p>Der Gartenteich</p>',
      keyphrase: 'gartenteich',
      title: 'Der Gartenteich',
      metaDescription: 'Alles über den Gartenteich.',
      slug: 'gartenteich',
      costMicroUsd: 3 * COST_MICRO_USD,
    });
    expect(models.inputs[1]).toMatchObject({ keyphrase: { term: 'pond', translation: 'gartenteich' } });
    expect(segmentsOf(models.inputs[2]!)[0]!.refused).toContain('gartenteich');
  });

  it.each([
    ['ar', 'بعنا ١٬٢٠٠ مضخة للحدائق في عام ٢٠٢٦.', 'بعنا 1,200 مضخة للحدائق في عام 2026.'],
    ['hi', 'हमने २०२६ में बगीचों के लिए १,२०० पंप बेचे।', 'हमने 2026 में बगीचों के लिए 1,200 पंप बेचे।'],
  ])('puts numbers in digits of %s right', async (to, said, written) => {
    const models = new AnsweringModels(translating(() => said));
    expect(await translate(models, { content: 'We sold 1,200 garden pumps in 2026.', to })).toMatchObject({
      content: written,
      untranslated: [],
      warnings: [],
    });
  });

  it('names variables and numbers that a title has lost to the model', async () => {
    const titles = ['Der Teich', 'Der Teich 2026 %%sep%% %%sitename%%'];
    const models = new AnsweringModels((input, call) =>
      input['task'] === 'translation.phrases' ? { title: titles[call - 1] } : inGerman(input),
    );
    const { title, warnings } = await translate(models, { title: 'The pond 2026 %%sep%% %%sitename%%' });
    expect({ title, warnings }).toEqual({ title: titles[1], warnings: [] });
  });

  it.each([
    ['lost links', () => 'Ein ruhiger Teich braucht eine Pumpe, die 1.200 Liter bewegt.', 'the same marks'],
    ['marks that are doubled', () => '⟦1⟧a⟦/1⟧ ⟦1⟧b⟦/1⟧ 1,200 Liter', 'the same marks'],
    ['lost numbers', () => 'Ein Teich braucht ⟦1⟧eine Pumpe⟦/1⟧.', 'the number 1,200'],
    ['scripts', () => '⟦1⟧<script>alert(1)</script>⟦/1⟧ 1,200', 'HTML of its own'],
    ['shortcodes', () => '⟦1⟧Eine [gallery ids="1"]⟦/1⟧ 1,200', 'a shortcode of its own'],
    ['the original', ({ text }: Segment) => text, 'the original again'],
    ['nothing', () => '⟦1⟧ ⟦/1⟧', 'empty'],
    [
      'another language',
      () =>
        'Un estanque tranquilo necesita ⟦1⟧una bomba⟦/1⟧ que mueva 1,200 litros de agua cada hora, porque los peces y las plantas la necesitan para vivir bien.',
      'not in "de"',
    ],
  ])('asks once more for a text that came as %s, then reports it', async (_, answer, reason) => {
    const models = new AnsweringModels(paragraph(answer));
    const { content, untranslated } = await translate(models);
    expect(content).toBe(CONTENT.replace('The pond', 'Der Teich'));
    expect(untranslated).toEqual([
      { text: expect.stringMatching(/^A calm pond needs a pump/), reason: expect.stringContaining(reason) },
    ]);
    expect(models.inputs.map((input) => segmentsOf(input).length)).toEqual([2, 1]);
    expect(segmentsOf(models.inputs[1]!)[0]!.refused).toContain(reason);
  });

  it('keeps what is usable where a glossary was not kept to, and says so', async () => {
    const models = new AnsweringModels(inGerman);
    const answer = await translate(models, { glossary: [{ term: 'pump', translation: 'Wasserpumpe' }] });
    expect(answer.untranslated).toEqual([]);
    expect(answer.warnings).toEqual([expect.stringContaining('"Wasserpumpe"')]);
  });

  it.each([
    ['prose', 'Here is your translation: Der Teich'],
    ['a refusal', "I'm sorry, but I can't help with that."],
    ['nothing', ''],
    ['a refusal in the form of an answer', { segments: [{ id: '1', text: "I'm sorry, but I can't help with that." }] }],
    ['texts that nobody asked for', { segments: [{ id: '99', text: 'Der Teich' }] }],
  ])('fails where all that comes is %s', async (_, answer) => {
    await expect(translate(new AnsweringModels(() => answer))).rejects.toMatchObject({
      code: 'content.answer_unusable',
    });
  });

  it('keeps what was translated when the money or a vendor ends', async () => {
    const spent = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'Nothing is left.' });
    const long = Array.from({ length: 60 }, (_, index) => `<p>The pond ${index + 10}</p>`).join('');
    const models = new AnsweringModels((input, call) =>
      call > 1 ? spent : translating(({ text }) => text.replace('The pond', 'Der Teich'))(input),
    );
    const { content, untranslated } = await translate(models, { content: long });
    expect(content.startsWith('<p>Der Teich 10</p>')).toBe(true);
    expect(untranslated).toHaveLength(20);
    expect(untranslated[0]!.reason).toBe('Nothing is left.');
    await expect(translate(new AnsweringModels(() => spent))).rejects.toBe(spent);
  });

  it.each([
    ['its own language', { to: 'en_US' }, 'content.same_language'],
    ['its own language, which nobody named', { from: undefined, to: 'en' }, 'content.same_language'],
    ['no words', { content: '<p><img src="/a.png"> 5</p>' }, 'content.nothing_to_translate'],
  ])('refuses %s, and asks nobody', async (_, request, code) => {
    const models = new AnsweringModels(inGerman);
    await expect(translate(models, request)).rejects.toMatchObject({ code });
    expect(models.inputs).toEqual([]);
  });

  it('takes out what runs, and says so', async () => {
    const { content, warnings } = await translate(new AnsweringModels(inGerman), {
      content: '<p onclick="x()">The pond</p><script>x()</script>',
    });
    expect(content).not.toMatch(/onclick|script/);
    expect(warnings).toEqual([expect.stringContaining('taken out')]);
  });

  it('ends with its caller', async () => {
    const leave = new AbortController();
    const gone = new AppError({ code: 'provider.aborted', kind: 'unavailable', message: 'Gone.' });
    const models = new AnsweringModels(() => {
      leave.abort();
      return gone;
    });
    await expect(translate(models, {}, leave.signal)).rejects.toBe(gone);
    expect(models.inputs).toHaveLength(1);
  });

  it.each(['th', 'de', 'es', 'fr'])('takes what the simulation writes for %s', async (to) => {
    const simulated = new SimulatedLanguageModel();
    const models: AnsweringModels = new AnsweringModels(
      async () => (await simulated.generate(models.requests.at(-1)!)).text,
    );
    const glossary = [{ term: 'pump', translation: 'XP-1' }];
    const given = { keyphrase: 'calm pond', title: 'The calm pond', metaDescription: 'All about the calm pond.' };
    const answer = await translate(models, { ...given, to, glossary });
    expect(answer).toMatchObject({ untranslated: [], warnings: [] });
    expect(answer.content).toMatch(/<a href="\/pump">[^<]*XP-1[^<]*<\/a>/);
    expect(answer.title?.toLowerCase()).toContain(answer.keyphrase?.toLowerCase());
  });
});
