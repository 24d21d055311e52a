import { __ } from '@wordpress/i18n';

/** Kinds of text, for a select control. */
export function typeChoices() {
  return [
    { value: 'article', label: __('Article', 'seoforge') },
    { value: 'blog', label: __('Blog post', 'seoforge') },
    { value: 'guide', label: __('Guide', 'seoforge') },
    { value: 'tutorial', label: __('Tutorial', 'seoforge') },
    { value: 'review', label: __('Review', 'seoforge') },
    { value: 'product', label: __('Product description', 'seoforge') },
  ];
}

/** Lengths, for a select control. */
export function lengthChoices() {
  return [
    { value: 'short', label: __('Short: about 600 words', 'seoforge') },
    { value: 'medium', label: __('Medium: about 1,200 words', 'seoforge') },
    { value: 'long', label: __('Long: about 2,400 words', 'seoforge') },
  ];
}
