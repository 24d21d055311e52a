import { __ } from '@wordpress/i18n';

/** What is being done to an article, as its `progress.stage` tells. */
export function nameOfStage(stage) {
  switch (stage) {
    case 'queued':
      return __('Waiting for its turn', 'seoforge');
    case 'outline':
      return __('Planning the outline', 'seoforge');
    case 'sections':
      return __('Writing the sections', 'seoforge');
    case 'framing':
      return __('Writing the introduction and the end', 'seoforge');
    case 'revision':
      return __('Checking and improving', 'seoforge');
    default:
      return __('Finishing', 'seoforge');
  }
}
