import { ExternalLink, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { settings } from '../settings';

/** What went wrong and what to do about it, said aloud to screen readers by WordPress's notice. */
export function ProblemNotice({ problem, onRetry }) {
  if (!problem) return null;
  const actions = onRetry ? [{ label: __('Try again', 'seoforge'), onClick: onRetry, variant: 'secondary' }] : [];
  return (
    <Notice status="error" isDismissible={false} actions={actions} className="seoforge-problem">
      <strong>{problem.message}</strong> {problem.advice}{' '}
      {problem.isAboutConnection && settings.settingsUrl && (
        <ExternalLink href={settings.settingsUrl}>{__('Open the settings', 'seoforge')}</ExternalLink>
      )}
    </Notice>
  );
}
