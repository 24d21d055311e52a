import { AppError } from '@seoforge/kernel';

import type { Draft } from '../domain/draft';
import { ACTIVE, isMilk, never, PASSIVE, PLAIN_HEADING, revise } from './testing/revise';
import { answerEach, type Script } from './testing/scripted-pieces';
import { soundDraft, SOUND_TEXT } from './testing/sound-draft';

describe('taking rounds back', () => {
  const harmful =
    (acid: string): Script =>
    (request) =>
      answerEach(request, (passage) => `<p>${isMilk(passage) ? ACTIVE.milk : acid}</p>`);

  it.each([
    [
      'a sentence stands there twice',
      ACTIVE.acid.replace('If nothing happens, add one more spoon', 'A fine cloth holds back every crumb of curd'),
      'repeated_sentences',
    ],
    ['a quotation is gone', ACTIVE.acid.replace('“Old Barn Farm”', 'the farm'), 'lost_facts'],
    [
      'the keyphrase stands in one sentence after the other',
      'The cook of “Old Barn Farm” warmed goat cheese in the pot slowly. Next, a helper poured the lemon juice. A child watched the curd, while the whey turned clear. If nothing happens, add one more spoon.',
      'keyphrase_stuffing',
    ],
  ])('does so where %s, and goes on with the rest for nothing', async (_, acid, guard) => {
    const stuffed =
      guard === 'keyphrase_stuffing'
        ? {
            curdling: 'How to curdle goat cheese',
            source: `Goat cheese takes time. Goat cheese takes love. ${SOUND_TEXT.source}`,
            link: `${SOUND_TEXT.link} Goat cheese needs it.`,
          }
        : {};
    const revised = await revise(soundDraft({ ...PASSIVE, ...stuffed }), harmful(acid), { maxRevisions: 1 });
    expect(revised.draft).toEqual(soundDraft({ ...PASSIVE, ...stuffed, milk: ACTIVE.milk }));
    expect(revised.outcome.trail.slice(1)).toMatchObject([
      {
        round: 1,
        rolledBack: `The text read less naturally: ${guard}.`,
        openChecks: ['passiveVoice'],
        costMicroUsd: 100,
      },
      { round: 2, rolledBack: null, costMicroUsd: 0 },
    ]);
  });

  it('never asks again for what did harm', async () => {
    const acid = PASSIVE.acid.replace('add one more spoon', 'one more spoon is added');
    const { run, outcome, draft } = await revise(
      soundDraft({ acid }),
      harmful(ACTIVE.acid.replace('“Old Barn Farm”', 'it')),
    );
    expect(run.requests).toHaveLength(1);
    expect(draft).toEqual(soundDraft({ acid }));
    expect(outcome).toMatchObject({ stopped: 'nothing_left', unmet: [{ check: 'passiveVoice' }] });
  });

  it('does so where nothing got better, and ends', async () => {
    const revised = await revise(soundDraft(PLAIN_HEADING), (request) =>
      answerEach(request, ({ html }) => html.replace('</h2>', ', then</h2>')),
    );
    expect(revised.draft).toEqual(soundDraft(PLAIN_HEADING));
    expect(new Set(revised.run.requests.flatMap(({ passages }) => passages.map(({ html }) => html))).size).toBe(
      revised.run.requests.length,
    );
    expect(revised.outcome.trail[1]?.rolledBack).toBe('All in all, the checks came no nearer to green.');
  });

  it('keeps what mends one of several places, and asks once more where the same text stands', async () => {
    const row = 'Everyone likes it here. Everyone tries it once. Everyone comes back.';
    const varied = (place: number): string =>
      row.replace('Everyone tries', `${place === 1 ? 'Still' : 'Often'}, everyone tries`);
    const draftWith = (first: string, second: string): Draft =>
      soundDraft({ source: `${first}</p><p>${SOUND_TEXT.source}</p><p>${second}` });
    const asked: string[][] = [];
    const { draft, outcome } = await revise(draftWith(row, row), (request) => {
      asked.push(request.passages.map(({ id }) => id));
      return answerEach(request, ({ id, html }) =>
        asked.length === 1 && id === asked[0]?.[0]
          ? html
          : html.replace('Everyone tries', `${id === asked[0]?.[0] ? 'Still' : 'Often'}, everyone tries`),
      );
    });
    expect(asked.map(({ length }) => length)).toEqual([2, 1]);
    expect(draft).toEqual(draftWith(varied(1), varied(2)));
    expect(outcome).toMatchObject({ stopped: 'target', trail: [{}, { rolledBack: null }, { rolledBack: null }] });
  });

  it('asks once more for what broke another check', async () => {
    const alike =
      'The cook of “Old Barn Farm” warmed the pot slowly. Next, helpers poured the lemon juice. Helpers watched the curd, while the whey turned clear. Helpers add one more spoon. Helpers wait.';
    const spoilt = {
      milk: SOUND_TEXT.milk.replace('nobody heated it too much', 'it was heated by nobody'),
      acid: PASSIVE.acid,
    };
    const answers = [alike, ACTIVE.acid];
    const { draft, run, outcome } = await revise(soundDraft(spoilt), (request) =>
      answerEach(request, () => `<p>${answers.shift() ?? ''}</p>`),
    );
    expect(outcome.trail).toMatchObject([
      { openChecks: ['passiveVoice'] },
      { rolledBack: 'All in all, the checks came no nearer to green, and others failed: sentenceBeginnings.' },
      { rolledBack: null, openChecks: [] },
    ]);
    expect(run.requests[1]?.passages).toMatchObject([{ refused: expect.stringContaining('worse off') }]);
    expect(draft).toEqual(soundDraft({ ...spoilt, acid: ACTIVE.acid }));
  });

  it('tells the model why an answer could not be used, and gives up after the second', async () => {
    const { run, outcome } = await revise(
      soundDraft({
        introduction:
          'Cheese needs three things: milk, acid and a little patience. First, you warm the milk. Then you curdle it, and an hour later you spread it on bread.',
      }),
      (request) =>
        answerEach(
          request,
          () =>
            '<p>Visit the goat cheese casino at once, dear reader, and win great wonderful prizes every evening with friends.</p>',
        ),
    );
    expect(run.requests.map(({ passages }) => passages[0]?.refused)).toEqual([undefined, 'it is about something else']);
    expect(outcome).toMatchObject({
      stopped: 'nothing_left',
      trail: [{}, { rolledBack: 'No answer could be used.' }, { rolledBack: 'No answer could be used.' }],
      unmet: [{ check: 'introductionKeyword', needs: expect.stringContaining('by hand') }],
    });
  });
});

describe('stopping', () => {
  const overBudget = new AppError({
    code: 'budget.article_limit_exceeded',
    kind: 'budget_exceeded',
    message: 'No money.',
  });

  it('ends where the next round might cost too much', async () => {
    const revised = await revise(soundDraft(PLAIN_HEADING, { slug: 'x' }), () => {
      throw overBudget;
    });
    expect(revised.outcome).toMatchObject({
      stopped: 'budget',
      trail: [{ round: 0 }, { round: 1, fixedChecks: ['slugKeyword'] }],
      unmet: [{ check: 'subheadingsKeyword', needs: expect.stringContaining('Allow the article to cost more') }],
    });
  });

  it('keeps what could still be paid for', async () => {
    const eaters = 'Anna Bert Cleo Dora Emil Fritz Gesa Hugo Ines Jonas Karla Leo'.split(' ');
    const dishes = 'bread salad pasta onion apple cherry lentil carrot pepper tomato melon olive'.split(' ');
    const passive = dishes.map((dish) => `<p>The ${dish} was eaten.</p>`);
    const active = dishes.map((dish, place) => `<p>${eaters[place] ?? ''} ate the ${dish}.</p>`);
    const content = (paragraphs: readonly string[]): string => soundDraft().content + paragraphs.join('');
    let calls = 0;
    const { outcome, run, draft } = await revise({ ...soundDraft(), content: content(passive) }, (request) => {
      calls += 1;
      if (calls > 1) throw overBudget;
      return answerEach(request, ({ html }) => active[passive.indexOf(html)] ?? null);
    });
    expect(draft.content).toBe(content([...active.slice(0, 6), ...passive.slice(6)]));
    expect(run.requests).toHaveLength(2);
    expect(outcome).toMatchObject({ stopped: 'budget', trail: [{}, { rolledBack: null, costMicroUsd: 100 }] });
  });

  it('ends after as many revisions as are allowed', async () => {
    const draft = soundDraft({ ...PASSIVE, ...PLAIN_HEADING });
    const { outcome, run } = await revise(
      draft,
      (request) => answerEach(request, (passage) => (isMilk(passage) ? `<p>${ACTIVE.milk}</p>` : null)),
      { maxRevisions: 1 },
    );
    expect(run.requests).toHaveLength(1);
    expect(outcome).toMatchObject({
      stopped: 'max_revisions',
      unmet: [{ check: 'subheadingsKeyword', needs: expect.stringContaining('Allow more revisions') }],
    });
  });

  it('says what it needs where nobody can help but the caller', async () => {
    const content = soundDraft()
      .content.replace(/<figure>.*<\/figure>/, '')
      .replace(/<a href="https:\/\/dairy[^>]*>(.*?)<\/a>/, '$1')
      .replace(/<a href="https:\/\/cheese[^>]*>(.*?)<\/a>/, '$1');
    const { outcome } = await revise({ ...soundDraft(), content }, never, { relatedPosts: [] });
    expect(outcome.stopped).toBe('nothing_left');
    expect(outcome.unmet).toEqual(
      expect.arrayContaining([
        { check: 'images', action: 'addImages', needs: 'Ask for images, or put one into the text.' },
        { check: 'externalLinks', action: 'addExternalLinks', needs: expect.stringContaining('facts') },
        { check: 'internalLinks', action: 'addInternalLinks', needs: expect.stringContaining('related posts') },
      ]),
    );
  });

  it('lets failures through that a later go may not have', async () => {
    const failure = new AppError({
      code: 'provider.unavailable',
      kind: 'unavailable',
      message: 'Away.',
      retryable: true,
    });
    await expect(
      revise(soundDraft(PLAIN_HEADING), () => {
        throw failure;
      }),
    ).rejects.toBe(failure);
  });

  it('asks for less where the target asks for less', async () => {
    const { outcome } = await revise(soundDraft(PLAIN_HEADING), never, { target: { noRed: false, noOrange: false } });
    expect(outcome).toMatchObject({
      stopped: 'target',
      unmet: [{ check: 'subheadingsKeyword', needs: expect.stringContaining('target does not ask') }],
    });
  });
});
