import { __ } from '@wordpress/i18n';

/**
 * What to say of problems, by their codes or what these begin with; the longest beginning that fits wins.
 * @type {Record<string, () => { message?: string, advice?: string, isAboutConnection?: boolean }>}
 */
export const KNOWN_PROBLEMS = {
  fetch_error: () => ({
    message: __('Your site did not answer.', 'seoforge'),
    advice: __('Check your internet connection and try again.', 'seoforge'),
  }),
  invalid_json: () => ({
    message: __('Your site gave an answer that cannot be read.', 'seoforge'),
    advice: __(
      'Another plugin or the web server may be in the way. Try again, or ask whoever looks after the site.',
      'seoforge',
    ),
  }),
  rest_cookie_invalid_nonce: () => ({
    message: __('You have been logged in for too long.', 'seoforge'),
    advice: __('Save your text and reload this page.', 'seoforge'),
  }),
  rest_forbidden: () => ({
    message: __('You may not do this with this post.', 'seoforge'),
    advice: __('Ask an administrator of the site.', 'seoforge'),
  }),
  auth: () => ({
    message: __('SEOForge does not accept the API key of this site.', 'seoforge'),
    advice: __('Enter a valid key in the settings.', 'seoforge'),
    isAboutConnection: true,
  }),
  'auth.scope_missing': () => ({
    message: __('The API key of this site lacks the right to do this.', 'seoforge'),
    advice: __('Enter a key with more rights in the settings.', 'seoforge'),
    isAboutConnection: true,
  }),
  'site.disabled': () => ({
    message: __('This site is disabled at SEOForge.', 'seoforge'),
    advice: __('Ask whoever looks after SEOForge to enable it.', 'seoforge'),
  }),
  'rate_limit.exceeded': () => ({
    message: __('Too many requests in a short time.', 'seoforge'),
    advice: __('Wait a minute and try again.', 'seoforge'),
  }),
  'budget.exceeded': () => ({
    message: __('What is left of this month’s budget does not suffice.', 'seoforge'),
    advice: __('Wait for the next month, or have the budget raised.', 'seoforge'),
  }),
  budget: () => ({
    message: __('It might cost more than you allowed.', 'seoforge'),
    advice: __('Raise the maximum cost, or ask for less.', 'seoforge'),
  }),
  provider: () => ({
    message: __('The language model did not answer.', 'seoforge'),
    advice: __('Try again in a few minutes.', 'seoforge'),
  }),
  'provider.content_filtered': () => ({
    message: __('The language model refused the topic.', 'seoforge'),
    advice: __('Change the text or the topic.', 'seoforge'),
  }),
  'provider.context_length_exceeded': () => ({
    message: __('The text is too long for the language model.', 'seoforge'),
    advice: __('Try it with a shorter text.', 'seoforge'),
  }),
  'content.check_passes': () => ({
    message: __('This check passes already.', 'seoforge'),
    advice: __('Wait for the next analysis.', 'seoforge'),
  }),
  'content.check_out_of_reach': () => ({
    message: __('Rewriting a passage does not help here.', 'seoforge'),
    advice: __('Follow the hint of the check by hand.', 'seoforge'),
  }),
  'content.nothing_to_rewrite': () => ({
    message: __('There are no words to rewrite.', 'seoforge'),
    advice: __('Write some text first.', 'seoforge'),
  }),
  'content.answer_unusable': () => ({
    message: __('What the language model wrote was of no use.', 'seoforge'),
    advice: __('Try again.', 'seoforge'),
  }),
  'content.wrong_language': () => ({
    message: __('The language model wrote in another language.', 'seoforge'),
    advice: __('Try again.', 'seoforge'),
  }),
  'article.not_found': () => ({
    message: __('The article is no longer there.', 'seoforge'),
    advice: __('Write a new one.', 'seoforge'),
  }),
  'images.quota_exceeded': () => ({
    message: __('The room for pictures is used up.', 'seoforge'),
    advice: __('Have old pictures deleted at SEOForge.', 'seoforge'),
  }),
  'service.': () => ({
    message: __('SEOForge cannot be reached at the moment.', 'seoforge'),
    advice: __('Try again in a few minutes.', 'seoforge'),
  }),
  internal: () => ({
    message: __('Something went wrong at SEOForge.', 'seoforge'),
    advice: __('Try again. If it happens again, tell whoever looks after SEOForge.', 'seoforge'),
  }),
  'posts.not_found': () => ({
    message: __('This post is not in the index of your posts yet.', 'seoforge'),
    advice: __('Enter a keyphrase above, or publish the post first.', 'seoforge'),
  }),
  // What the plugin itself says has its words already.
  seoforge_not_connected: () => ({ isAboutConnection: true }),
  seoforge_unreachable: () => ({ isAboutConnection: true }),
  seoforge_unexpected: () => ({ isAboutConnection: true }),
};
