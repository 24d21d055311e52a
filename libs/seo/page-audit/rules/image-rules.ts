import type { PageRule } from './page-rule';

/** What images owe to those who do not see them, and to those who wait for them. */
export const IMAGE_RULES: readonly PageRule[] = [
  {
    id: 'image-alt-missing',
    severity: 'error',
    message: 'An image has an alternative text; an empty one where it is decoration.',
    evidence: ({ images }) => images.filter(({ alt }) => alt === null).map(({ source }) => source),
  },
  {
    id: 'image-size-missing',
    severity: 'warning',
    message: 'An image has a width and a height, so that the text does not jump when it arrives.',
    evidence: ({ images }) => images.filter(({ sized }) => !sized).map(({ source }) => source),
  },
];
