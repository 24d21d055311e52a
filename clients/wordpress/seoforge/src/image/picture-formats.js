import { __ } from '@wordpress/i18n';

const SIZES = {
  wide: { width: 1_200, height: 630 },
  square: { width: 1_024, height: 1_024 },
  tall: { width: 800, height: 1_200 },
};

/** For a select control. */
export function formatChoices() {
  return [
    { value: 'wide', label: __('Wide, as links are shown', 'seoforge') },
    { value: 'square', label: __('Square', 'seoforge') },
    { value: 'tall', label: __('Tall', 'seoforge') },
  ];
}

/**
 * @param {string} format one of the choices
 * @returns {{ width: number, height: number }} in pixels
 */
export function sizeOf(format) {
  return SIZES[format];
}
