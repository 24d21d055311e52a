import { Button, PanelBody } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { useRequest } from '../api/use-request';
import { IncomingLink } from './incoming-link';
import { OutgoingLink } from './outgoing-link';
import { Overlaps } from './overlaps';

/** Links between this post and others, both ways, and posts that compete with it. */
export function LinksPanel({ post, seoFields }) {
  return (
    <PanelBody title={__('Internal links', 'seoforge')} initialOpen={false}>
      <section aria-label={__('Internal links', 'seoforge')}>
        <Links post={post} keyphrase={seoFields.fields.keyphrase.trim()} />
      </section>
    </PanelBody>
  );
}

function Links({ post, keyphrase }) {
  const suggestions = useRequest();
  const overlaps = useRequest();
  const [inserted, setInserted] = useState([]);
  const isBusy = suggestions.isBusy || overlaps.isBusy;
  const find = () => {
    if (isBusy) return;
    const query = { postId: post.id, ...(keyphrase && { keyphrase }) };
    setInserted([]);
    void suggestions.ask('/link-suggestions', { query });
    void overlaps.ask('/overlaps', { query });
  };
  const { outgoing = [], incoming = [] } = suggestions.answer ?? {};
  return (
    <>
      <Button variant="secondary" isBusy={isBusy} aria-disabled={isBusy} onClick={find}>
        {__('Find links', 'seoforge')}
      </Button>
      <ProblemNotice problem={suggestions.problem ?? overlaps.problem} onRetry={find} />
      {suggestions.answer && outgoing.length + incoming.length === 0 && (
        <p role="status">{__('No post of this site fits well enough.', 'seoforge')}</p>
      )}
      {outgoing.length > 0 && (
        <>
          <h3>{__('From this post', 'seoforge')}</h3>
          <ul className="seoforge-cards" aria-label={__('Links from this post', 'seoforge')}>
            {outgoing.map((link) => (
              <OutgoingLink
                key={link.externalId}
                link={link}
                isInserted={inserted.includes(link.externalId)}
                onInserted={() => setInserted([...inserted, link.externalId])}
              />
            ))}
          </ul>
        </>
      )}
      {incoming.length > 0 && (
        <>
          <h3>{__('To this post', 'seoforge')}</h3>
          <ul className="seoforge-cards" aria-label={__('Links to this post', 'seoforge')}>
            {incoming.map((link) => (
              <IncomingLink key={link.externalId} link={link} />
            ))}
          </ul>
        </>
      )}
      {overlaps.answer && <Overlaps items={overlaps.answer.items} />}
    </>
  );
}
