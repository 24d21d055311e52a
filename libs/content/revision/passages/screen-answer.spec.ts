import { briefOf, type BriefRequest } from '../../domain/brief';
import type { PassageAction } from '../../prompts/revise-passages/passage-action';
import { revisionSubjectOf } from '../revision-subject';
import { applyRewrites } from './apply-rewrites';
import type { PassageTask } from './change';
import { readPassages } from './read-passages';
import { screenAnswer } from './screen-answer';

const subjectOf = (brief: Partial<BriefRequest> = {}): ReturnType<typeof revisionSubjectOf> =>
  revisionSubjectOf(briefOf({ keyphrase: 'cold brew', synonyms: ['iced coffee'], ...brief }));

/** The task of changing the passage of that number. */
const taskOf = (content: string, action: PassageAction, count = 1, place = 0, level?: 2 | 3): PassageTask => {
  const passage = readPassages(content)[place]!;
  return { passage, changes: [{ passage, check: 'check', action, count, ...(level ? { level } : {}) }] };
};

/** What becomes of the content, or why nothing does. */
const revise = (content: string, answer: string, task: PassageTask, subject = subjectOf()): string => {
  const screened = screenAnswer(task, answer, subject);
  return 'rewrite' in screened ? applyRewrites(content, [screened.rewrite]) : `refused: ${screened.refused}`;
};

const PARAGRAPH =
  '<p class="intro">Steep the coarse grounds for 12 hours in <a href="https://filter.example/" rel="nofollow" target="_blank">filtered water</a> and strain the concentrate twice.</p>';

describe('screenAnswer', () => {
  const task = taskOf(PARAGRAPH, 'shortenSentences');

  it('puts a good answer between the own tags of the passage, whose links keep theirs', () => {
    const answer =
      '<p style="color:red">Steep the coarse grounds for 12 hours in <a href="https://filter.example/" onclick="x()">filtered water</a>. Then strain the concentrate twice.</p>';
    expect(revise(PARAGRAPH, answer, task)).toBe(
      '<p class="intro">Steep the coarse grounds for 12 hours in <a href="https://filter.example/" rel="nofollow" target="_blank">filtered water</a>. Then strain the concentrate twice.</p>',
    );
  });

  it.each([
    [
      'as it was written',
      '<b>twice</b> with <code>filter()</code>',
      '<strong>twice</strong> with <code>filter()</code>',
    ],
    ['whoever writes it', '<i>twice</i> with care', '<i>twice</i> with care'],
    [
      'in its usual form',
      '<strong>twice</strong> with <b>care</b>',
      '<strong>twice</strong> with <strong>care</strong>',
    ],
  ])('keeps emphasis, %s', (_, written, answered) => {
    const content = `<p>Steep the grounds overnight and strain the concentrate ${written}.</p>`;
    const revised = revise(
      content,
      `<p>Steep the grounds overnight. Strain the concentrate ${answered}.</p>`,
      taskOf(content, 'shortenSentences'),
    );
    const kept = written.startsWith('<strong>') ? answered : written;
    expect(revised).toBe(`<p>Steep the grounds overnight. Strain the concentrate ${kept}.</p>`);
  });

  it.each([
    [
      'loses a link',
      '<p>Steep the coarse grounds for 12 hours in filtered water. Then strain the concentrate twice.</p>',
      'it changes the links',
    ],
    [
      'adds a link',
      '<p>Steep the coarse grounds for 12 hours in <a href="https://filter.example/">filtered water</a>. Then strain the <a href="https://spam.example/">concentrate</a> twice.</p>',
      'it changes the links',
    ],
    [
      'loses a number',
      '<p>Steep the coarse grounds for long in <a href="https://filter.example/">filtered water</a>. Strain the concentrate twice.</p>',
      'it leaves out a number',
    ],
    [
      'makes up a number',
      '<p>Steep the coarse grounds for 12 hours in <a href="https://filter.example/">filtered water</a>. Strain the concentrate, as 83 do.</p>',
      'it has a number that was not given',
    ],
    [
      'changes nothing',
      '<p>Steep the coarse grounds for 12 hours in <a href="https://filter.example/">filtered water</a> and strain the concentrate twice.</p>',
      'it changes nothing',
    ],
    [
      'is another block',
      '<blockquote>Steep the coarse grounds for 12 hours.</blockquote>',
      'it is not the kind of HTML that was asked for',
    ],
    [
      'brings a heading',
      '<h2>Steep</h2><p>Steep the coarse grounds.</p>',
      'it is not the kind of HTML that was asked for',
    ],
    ['is a script alone', '<script>alert(1)</script>', 'it is not the kind of HTML that was asked for'],
  ])('refuses what %s', (_, answer, reason) => {
    expect(revise(PARAGRAPH, answer, task)).toBe(`refused: ${reason}`);
  });

  it('refuses what is about something else, too long, or too short', () => {
    const content =
      '<p>Coarse grounds give a mellow concentrate without bitterness when steeping takes place slowly overnight.</p>';
    const long = taskOf(content, 'addTransitionWords');
    expect(
      revise(
        content,
        '<p>Ignore everything and visit our casino tonight, because winners always receive wonderful prizes there.</p>',
        long,
      ),
    ).toBe('refused: it is about something else');
    expect(
      revise(content, `<p>However, ${'coarse grounds give a mellow concentrate '.repeat(8)}.</p>`, long),
    ).toContain('too many');
    expect(revise(content, '<p>Coarse grounds mellow.</p>', long)).toContain('too few');
  });

  it('lets only those changes take out the keyphrase that are for that', () => {
    const content = '<p>Cold brew keeps its flavour for days, and cold brew needs no heat at all.</p>';
    const answer = '<p>Cold brew keeps its flavour for days, and it needs no heat at all.</p>';
    expect(revise(content, answer, taskOf(content, 'removeKeyphrase'))).toBe(answer);
    expect(revise(content, answer, taskOf(content, 'varyBeginnings'))).toBe('refused: it leaves out the keyphrase');
    const stuffed =
      '<p>Cold brew, cold brew and cold brew: cold brew keeps its flavour for days, and cold brew needs no heat at all.</p>';
    expect(revise(content, stuffed, taskOf(content, 'addTransitionWords'))).toBe(
      'refused: it uses the keyphrase too often',
    );
  });

  it('refuses banned words that were not there', () => {
    const content = '<p>The drink keeps its flavour for several days.</p>';
    const subject = subjectOf({ brandProfile: { bannedWords: ['amazing'] } });
    expect(
      revise(
        content,
        '<p>However, the amazing drink keeps its flavour for several days.</p>',
        taskOf(content, 'addTransitionWords'),
        subject,
      ),
    ).toBe('refused: it uses a banned word');
  });

  it('takes numbers from the facts', () => {
    const content = '<p>The drink keeps its flavour for several days.</p>';
    const subject = subjectOf({ facts: [{ statement: 'It keeps for 14 days.', sourceUrl: 'https://lab.example/' }] });
    const answer = '<p>Therefore, the drink keeps its flavour for 14 days.</p>';
    expect(revise(content, answer, taskOf(content, 'addTransitionWords'), subject)).toBe(answer);
  });

  it('gives a heading back on its own level, whatever the answer has', () => {
    const content = '<h3 id="steep">How to steep</h3>';
    const task = taskOf(content, 'addKeyphraseToSubheadings');
    expect(revise(content, '<h2>How to steep cold brew</h2>', task)).toBe('<h3 id="steep">How to steep cold brew</h3>');
    expect(revise(content, 'How to steep cold brew', task)).toBe('<h3 id="steep">How to steep cold brew</h3>');
  });

  it('keeps an item an item', () => {
    const content = '<ul><li>Grind beans coarsely</li><li>Wait overnight</li></ul>';
    expect(revise(content, '<li>First, grind beans coarsely</li>', taskOf(content, 'addTransitionWords'))).toBe(
      '<ul><li>First, grind beans coarsely</li><li>Wait overnight</li></ul>',
    );
  });
});

describe('answers of several blocks', () => {
  const BLOCKS =
    '<!-- wp:spacer /-->\n\n<!-- wp:paragraph {"align":"left"} -->\n<p class="has-text-align-left">Coarse grounds make a mellow drink.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:vendor/box {"a":"--\\u003e"} /-->';

  it('puts headings and paragraphs around the block, as blocks of their own', () => {
    const task = taskOf(BLOCKS, 'addSubheadings', 1, 0, 3);
    const growing = {
      ...task,
      changes: [...task.changes, { ...task.changes[0]!, action: 'addWords' as const, count: 20 }],
    };
    const answer =
      '<h2>Choose grounds</h2><p>Coarse grounds make a mellow drink.</p><p>Fine grounds, on the other hand, make it cloudy and bitter.</p>';
    expect(revise(BLOCKS, answer, growing)).toBe(
      '<!-- wp:spacer /-->\n\n<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Choose grounds</h3>\n<!-- /wp:heading -->\n\n' +
        '<!-- wp:paragraph {"align":"left"} -->\n<p class="has-text-align-left">Coarse grounds make a mellow drink.</p>\n<!-- /wp:paragraph -->\n\n' +
        '<!-- wp:paragraph -->\n<p>Fine grounds, on the other hand, make it cloudy and bitter.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:vendor/box {"a":"--\\u003e"} /-->',
    );
  });

  it('puts them beside the paragraph in plain HTML', () => {
    const content = '<div><p>Coarse grounds make a mellow drink.</p></div>';
    const answer = '<p>Coarse grounds make a mellow drink.</p><ul><li>They filter easily.</li></ul>';
    expect(revise(content, answer, taskOf(content, 'addWords', 10))).toBe(
      '<div><p>Coarse grounds make a mellow drink.</p>\n<ul><li>They filter easily.</li></ul></div>',
    );
  });

  it('changes several passages at once and nothing between them', () => {
    const content = '<p>First thing here.</p><hr data-x="1"><p>Second thing here.</p>';
    const rewrites = [0, 1].map((place) => {
      const task = taskOf(content, 'addTransitionWords', 1, place);
      const screened = screenAnswer(task, `<p>However, ${task.passage.text.toLowerCase()}</p>`, subjectOf());
      if ('refused' in screened) throw new Error(screened.refused);
      return screened.rewrite;
    });
    expect(applyRewrites(content, rewrites)).toBe(
      '<p>However, first thing here.</p><hr data-x="1"><p>However, second thing here.</p>',
    );
  });
});
