import { checkOf, fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const TEXT = 'This paragraph is far too long to be centred, which makes every line begin elsewhere.';

describe('alignText', () => {
  it.each([
    [
      `<p class="has-text-align-center wide">${TEXT}</p><p class="has-text-align-center">Short</p>`,
      `<p class="wide">${TEXT}</p><p class="has-text-align-center">Short</p>`,
    ],
    [
      `<!-- wp:paragraph {"align":"center","fontSize":"large"} -->\n<p class="has-text-align-center has-large-font-size">${TEXT}</p>\n<!-- /wp:paragraph -->`,
      `<!-- wp:paragraph {"fontSize":"large"} -->\n<p class="has-large-font-size">${TEXT}</p>\n<!-- /wp:paragraph -->`,
    ],
    [
      `<!-- wp:heading {"textAlign":"center"} -->\n<h2 class="has-text-align-center">${TEXT}</h2>\n<!-- /wp:heading -->`,
      `<!-- wp:heading -->\n<h2>${TEXT}</h2>\n<!-- /wp:heading -->`,
    ],
  ])('aligns %s', (content, expected) => {
    const fixed = fixCheck(sampleDraft({ content }), sampleSubject(), 'textAlignment');
    expect(fixed?.draft.content).toBe(expected);
    expect(checkOf(fixed!.draft, sampleSubject(), 'textAlignment').rating).toBe('notApplicable');
  });
});
