import { newId } from '@seoforge/kernel';
import Ajv from 'ajv';

import { ScriptedModels } from '../testing/scripted-models';
import { WriteFaqs, type FaqRequest, type WrittenFaqs } from './write-faqs';

const OWNER = { siteId: newId(), mode: 'live' } as const;
const WATER = {
  question: 'How hot should the water be?',
  answer: 'Let it cool down first. Boiling water turns it bitter.',
};
const LEAVES = { question: 'Where does green tea come from?', answer: 'It is made of leaves. They are dried at once.' };
const PAGE = '<h2>Brewing</h2><p>We let the leaves steep for 90 seconds. In 2019 we sold 4,000 tins of green tea.</p>';

function write(models: ScriptedModels, request: Partial<FaqRequest> = {}): Promise<WrittenFaqs> {
  const whole = { keyphrase: 'green tea', questionCount: 2, ...request };
  return new WriteFaqs(models.caller).execute(OWNER, whole, new AbortController().signal);
}

const isFaqPage = new Ajv({ strict: false }).compile({
  type: 'object',
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'FAQPage' },
    inLanguage: { type: 'string', minLength: 2 },
    mainEntity: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          '@type': { const: 'Question' },
          name: { type: 'string', minLength: 1 },
          acceptedAnswer: {
            type: 'object',
            properties: { '@type': { const: 'Answer' }, text: { type: 'string', minLength: 1 } },
            required: ['@type', 'text'],
          },
        },
        required: ['@type', 'name', 'acceptedAnswer'],
      },
    },
  },
  required: ['@context', '@type', 'mainEntity'],
  additionalProperties: false,
});

describe('WriteFaqs', () => {
  it('gives questions and answers in all forms', async () => {
    const models = new ScriptedModels({ questions: [WATER, LEAVES] });
    const { html, blocks, jsonLd, ...faqs } = await write(models);

    expect(faqs).toEqual({
      questions: [WATER, LEAVES],
      claims: [],
      language: 'en',
      provider: 'openai',
      costMicroUsd: 7,
      warnings: [],
    });
    expect(html).toContain(`<h2>Frequently asked questions</h2>\n<h3>${WATER.question}</h3>\n<p>${WATER.answer}</p>`);
    expect(blocks).toContain('<!-- wp:heading {"level":3} -->');
    expect(jsonLd).toHaveLength(1);
    expect(isFaqPage(jsonLd[0])).toBe(true);
    expect(jsonLd[0]).toMatchObject({ mainEntity: [{ name: WATER.question }, { name: LEAVES.question }] });
    expect(models.contexts).toEqual([{ ...OWNER, purpose: 'faq' }]);
    expect(models.input).toMatchObject({ task: 'article.faq', questionCount: 2, keyphraseUses: 1, facts: [] });
  });

  it('states what the page states, and no other number, date or study', async () => {
    const entries = [
      { question: 'How long should it steep?', answer: 'Let the leaves steep for 90 seconds. Then pour it off.' },
      {
        question: 'Is it healthy?',
        answer: 'Many people drink it daily. A study found that 87% of them sleep better.',
      },
      { question: 'How much does it cost?', answer: 'A good tin costs $45.' },
      { question: 'Why do 63% of buyers prefer it?', answer: 'They like its taste.' },
    ];
    const models = new ScriptedModels({ questions: entries });
    const { questions, claims, warnings, html } = await write(models, { content: PAGE, questionCount: 4 });

    expect(questions).toEqual([entries[0], { question: 'Is it healthy?', answer: 'Many people drink it daily.' }]);
    expect(claims.map(({ sentence, removed }) => [sentence, removed])).toEqual([
      ['A study found that 87% of them sleep better.', true],
      ['A good tin costs $45.', true],
      ['Why do 63% of buyers prefer it?', true],
    ]);
    expect(html).not.toMatch(/87|45|63/);
    expect(warnings.at(-1)).toBe('2 of 4 questions could be answered');
    expect(models.lastWords).toContain('states a number, a date or a study that the input does not have');
  });

  it('states a given fact, and cites it', async () => {
    const facts = [{ statement: 'A good tin costs $45.', sourceUrl: 'https://tea.example/prices' }];
    const models = new ScriptedModels({
      questions: [{ question: 'How dear is it?', answer: 'A good tin costs $45.' }],
    });
    const { html, claims } = await write(models, { facts, questionCount: 1 });

    expect(html).toContain('href="https://tea.example/prices"');
    expect(claims).toEqual([]);
    expect(models.input).toMatchObject({ facts: ['A good tin costs $45.'] });
  });

  it('writes in the language of the page, and may write fewer questions than were asked for', async () => {
    const content = '<p>ชาเขียวทำจากใบของต้นชา ต้องพักน้ำให้เย็นลงเล็กน้อยก่อนชง เพราะน้ำเดือดทำให้รสขม</p>';
    const entry = { question: 'ทำไมต้องพักน้ำก่อนชงชาเขียว?', answer: 'เพราะน้ำเดือดทำให้รสขม ควรรอสักครู่' };
    const models = new ScriptedModels({ questions: [entry] });
    const { language, html, warnings } = await write(models, { keyphrase: 'ชาเขียว', content, questionCount: 5 });

    expect(language).toBe('th');
    expect(html).toContain('คำถามที่พบบ่อย');
    expect(models.requests).toHaveLength(1);
    expect(warnings).toEqual(['1 of 5 questions could be answered']);
  });

  it.each([
    [
      'one question twice',
      [WATER, { ...WATER, question: WATER.question.toUpperCase() }],
      'question 2: it is asked twice',
    ],
    ['too few questions', [WATER], 'it has 1 questions instead of 2'],
    ['a question without an answer', [WATER, { question: 'Why?' }], 'question 2: it has no "answer"'],
    ['HTML', [WATER, { question: 'Why?', answer: '<a href="https://x.example">So</a>' }], 'it has HTML in "answer"'],
  ])('asks again where the model answers with %s', async (_, questions, fault) => {
    const models = new ScriptedModels({ questions }, { questions: [WATER, LEAVES] });
    expect((await write(models)).questions).toEqual([WATER, LEAVES]);
    expect(models.lastWords).toContain(fault);
  });

  it.each([
    ['prose', 'The most frequent question is why.', 'content.answer_unusable'],
    ['no questions', { questions: [] }, 'content.answer_unusable'],
    [
      'inventions alone',
      { questions: [{ question: 'Why?', answer: 'Studies show that 9 of 10 agree.' }] },
      'content.answer_unusable',
    ],
    [
      'a refusal',
      { questions: [{ question: 'Why?', answer: "I'm sorry, but I can't help with that." }] },
      'content.answer_unusable',
    ],
    [
      'German',
      {
        questions: [
          {
            question: 'Wie heiß soll das Wasser für den Tee sein?',
            answer:
              'Es soll ein wenig abkühlen, bevor man es über die Blätter gießt. Kochendes Wasser macht den Tee bitter.',
          },
        ],
      },
      'content.wrong_language',
    ],
  ])('fails where the model answers with %s', async (_, answer, code) => {
    const models = new ScriptedModels(answer);
    await expect(write(models)).rejects.toMatchObject({ code });
    expect(models.requests).toHaveLength(3);
  });

  it('makes shortcodes and script ends harmless', async () => {
    const hostile = {
      question: 'What does [gallery] do?',
      answer: 'It ends with </script> and [embed]. Nothing runs.',
    };
    const { html, blocks, jsonLd } = await write(new ScriptedModels({ questions: [hostile, LEAVES] }));
    expect(html + blocks).not.toMatch(/\[(?:gallery|embed)|<\/script/);
    expect(JSON.stringify(jsonLd)).not.toContain('<');
  });

  it.each([
    [{ keyphrase: '<b onclick=run()>tea' }, 'content.html_in_brief'],
    [{ content: '<p> </p>' }, 'content.without_text'],
  ])('asks nobody about %j', async (request, code) => {
    const models = new ScriptedModels({ questions: [WATER, LEAVES] });
    await expect(write(models, request)).rejects.toMatchObject({ code });
    expect(models.requests).toEqual([]);
  });
});
