import { __ } from '@wordpress/i18n';

/** What a rating is called: colour alone tells nothing to those who do not see it. */
export function nameOfRating(rating) {
  switch (rating) {
    case 'bad':
      return __('Needs work', 'seoforge');
    case 'ok':
      return __('Could be better', 'seoforge');
    case 'good':
      return __('Good', 'seoforge');
    case 'info':
      return __('Remark', 'seoforge');
    default:
      return __('Not judged', 'seoforge');
  }
}
