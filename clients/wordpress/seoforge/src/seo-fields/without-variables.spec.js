import { withoutVariables } from './without-variables';

describe('withoutVariables', () => {
  it.each([
    '',
    '%%title%% %%sep%% %%sitename%%',
    '%title% %sep% Tea',
    '%customfield(cup)%',
    '#post_title #separator_sa Tea',
  ])('falls back where an SEO plugin fills something in: "%s"', (text) => {
    expect(withoutVariables(text, 'Tea at home')).toBe('Tea at home');
  });

  it.each(['100% tea, 50% off', 'Tea #1', 'From 5 % to 10 %'])('keeps what somebody has written: "%s"', (text) => {
    expect(withoutVariables(text, 'Tea at home')).toBe(text);
  });
});
