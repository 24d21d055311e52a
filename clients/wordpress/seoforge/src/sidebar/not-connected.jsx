import { Button, PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { settings } from '../settings';

/** What a site without a key sees. */
export function NotConnected() {
  return (
    <PanelBody>
      <section className="seoforge-not-connected" aria-label={__('Not connected', 'seoforge')}>
        <h3>{__('Not connected', 'seoforge')}</h3>
        <p>
          {__(
            'This site does not know your SEOForge service yet. It needs the address of the service and an API key.',
            'seoforge',
          )}
        </p>
        {settings.settingsUrl ? (
          <Button variant="primary" href={settings.settingsUrl}>
            {__('Connect this site', 'seoforge')}
          </Button>
        ) : (
          <p>{__('Ask an administrator to connect this site under Settings → SEOForge.', 'seoforge')}</p>
        )}
      </section>
    </PanelBody>
  );
}
