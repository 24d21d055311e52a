import { checkOf } from '../../testing/check-of';

describe('passiveVoice', () => {
  it('owns up to not being measured', () => {
    expect(checkOf('passiveVoice', { content: '<p>It was done.</p>' })).toMatchObject({
      score: null,
      rating: 'notApplicable',
      message: 'The passive voice is not measured yet for this language (en).',
    });
  });
});
