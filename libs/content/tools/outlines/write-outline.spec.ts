import { AppError, newId } from '@seoforge/kernel';

import { acceptedBrief } from '../../domain/accepted-brief';
import { ScriptedModels } from '../testing/scripted-models';
import { WriteOutline, type OutlineRequest, type WrittenOutline } from './write-outline';

const OWNER = { siteId: newId(), mode: 'live' } as const;
const REQUEST: OutlineRequest = { keyphrase: 'green tea', targetWords: 600 };
const HEADINGS = ['What green tea is', 'Water and time', 'Buying green tea', 'Mistakes'].map((heading) => ({
  heading,
}));
const GOOD = { title: 'Green tea: a guide', sections: HEADINGS };

function write(models: ScriptedModels, request: Partial<OutlineRequest> = {}): Promise<WrittenOutline> {
  return new WriteOutline(models.caller).execute(OWNER, { ...REQUEST, ...request }, new AbortController().signal);
}

describe('WriteOutline', () => {
  it('plans an article that can be ordered as it is', async () => {
    const models = new ScriptedModels(GOOD);
    const outline = await write(models, { route: 'house.style' });

    expect(outline).toEqual({
      title: 'Green tea: a guide',
      sections: HEADINGS.slice(0, 3),
      targetWords: 600,
      language: 'en',
      provider: 'openai',
      costMicroUsd: 7,
      warnings: [],
    });
    expect(acceptedBrief({ ...REQUEST, headings: outline.sections.map(({ heading }) => heading) })).toBeDefined();
    expect(models.contexts).toEqual([{ ...OWNER, purpose: 'outline', models: ['house.style'] }]);
    expect(models.input).toMatchObject({ task: 'article.outline', keyphrase: 'green tea', targetWords: 600 });
  });

  it.each([
    ['banned', { brandProfile: { bannedWords: ['water'] } }, GOOD, 'among the banned words'],
    ['prose', {}, 'Certainly! Begin with the leaves, then talk about water.', 'it is not JSON alone'],
    ['too few', {}, { ...GOOD, sections: HEADINGS.slice(0, 2) }, 'it has 2 sections instead of 3'],
    ['twins', {}, { ...GOOD, sections: Array(3).fill(HEADINGS[0]) }, 'the same "heading" twice'],
    ['scripts', {}, { ...GOOD, sections: [{ heading: '<script>x</script>' }, ...HEADINGS] }, 'HTML in "heading"'],
    [
      'paragraphs',
      { targetWords: 150 },
      { ...GOOD, sections: [{ heading: 'a '.repeat(99) }] },
      'too many headings for 150 words',
    ],
  ])('has %s headings written anew, with the fault named', async (_, request, answer, fault) => {
    const good = { title: 'Green tea', sections: ['Leaves', 'Cups', 'Shops'].map((heading) => ({ heading })) };
    const models = new ScriptedModels(answer, good);

    expect(await write(models, request)).toMatchObject({ sections: expect.arrayContaining([good.sections[0]]) });
    expect(models.lastWords).toContain(fault);
    await expect(write(new ScriptedModels(answer), request)).rejects.toMatchObject({ code: 'content.answer_unusable' });
  });

  it('refuses an outline in another language', async () => {
    const german = [
      'Woher die Blätter kommen und warum das wichtig ist',
      'Wie lange er in der Kanne ziehen soll',
      'Was er im Laden kostet',
    ];
    const models = new ScriptedModels({ ...GOOD, sections: german.map((heading) => ({ heading })) });
    await expect(write(models)).rejects.toMatchObject({ code: 'content.wrong_language' });
  });

  it.each([
    [{ keyphrase: 'tea<script>run()</script>' }, 'content.html_in_brief'],
    [{ brandProfile: { bannedWords: ['tea'] } }, 'content.brief_contradictory'],
  ])('asks nobody about %j', async (request, code) => {
    const models = new ScriptedModels(GOOD);
    await expect(write(models, request)).rejects.toMatchObject({ code });
    expect(models.requests).toEqual([]);
  });

  it('never costs more than its limit, however often it asks', async () => {
    const models = new ScriptedModels('prose', GOOD);
    await write(models, { maxCostMicroUsd: 500 });
    const [first, second] = models.contexts;
    expect(first).toMatchObject({ maxCostMicroUsd: 500, purse: { limitMicroUsd: 500 } });
    expect(second?.purse).toBe(first?.purse);
  });

  it('hands on what the gateway refuses', async () => {
    const refusal = new AppError({ code: 'budget.exceeded', kind: 'budget_exceeded', message: 'Spent.' });
    await expect(write(new ScriptedModels(refusal))).rejects.toBe(refusal);
  });
});
