import { checkOf } from '../../testing/check-of';

function text(withTransition: number, without: number, transition = 'However, we'): string {
  return `<p>${`${transition} went to see him. `.repeat(withTransition)}${'We went there to see him. '.repeat(without)}</p>`;
}

describe('textTransitionWords', () => {
  it.each([
    [30, 70, 9],
    [29, 71, 6],
    [20, 80, 6],
    [19, 81, 3],
    [0, 100, 3],
    [0, 10, 9],
  ])('scores %d sentences with and %d without with %d', (withTransition, without, score) => {
    expect(checkOf('textTransitionWords', { content: text(withTransition, without) }).score).toBe(score);
  });

  it.each(['On the other hand, we', 'Either you or we', 'E.g. we'])('knows %j', (transition) => {
    expect(checkOf('textTransitionWords', { content: text(40, 60, transition) }).score).toBe(9);
  });

  it('finds Thai transition words inside the running text', () => {
    const content = `<p>${'เราชอบกาแฟดำ นอกจากนี้เรายังชอบชาเขียว '.repeat(40)}</p>`;
    expect(checkOf('textTransitionWords', { content, locale: 'th' }).score).toBe(9);
  });

  it('does not apply where no list is kept', () => {
    expect(checkOf('textTransitionWords', { content: text(30, 70), locale: 'hr' }).rating).toBe('notApplicable');
  });
});
