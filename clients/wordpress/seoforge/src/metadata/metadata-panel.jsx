import { Button, PanelBody } from '@wordpress/components';
import { serialize } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { useRequest } from '../api/use-request';
import { Cost } from '../money/cost';
import { withoutVariables } from '../seo-fields/without-variables';
import { Variant } from './variant';

/** Titles and meta descriptions to choose from. */
export function MetadataPanel({ post, seoFields }) {
  return (
    <PanelBody title={__('Title and description', 'seoforge')} initialOpen={false}>
      <section aria-label={__('Title and description for search engines', 'seoforge')}>
        <Metadata post={post} seoFields={seoFields} />
      </section>
    </PanelBody>
  );
}

function Metadata({ post, seoFields: { fields, save } }) {
  const { isBusy, answer, problem, ask } = useRequest();
  const hasKeyphrase = fields.keyphrase.trim() !== '';
  const write = () => {
    if (isBusy || !hasKeyphrase) return;
    const content = serialize(post.blocks);
    void ask('/metadata', {
      body: {
        postId: post.id,
        keyphrase: fields.keyphrase.trim(),
        title: withoutVariables(fields.title, post.title),
        ...(content && { content }),
      },
    });
  };
  return (
    <>
      {!hasKeyphrase && <p>{__('Enter a keyphrase above first.', 'seoforge')}</p>}
      <Button variant="secondary" isBusy={isBusy} aria-disabled={isBusy || !hasKeyphrase} onClick={write}>
        {answer ? __('Write others', 'seoforge') : __('Write suggestions', 'seoforge')}
      </Button>
      <ProblemNotice problem={problem} onRetry={write} />
      {answer && (
        <>
          <ul className="seoforge-cards" aria-label={__('Suggestions', 'seoforge')}>
            {answer.variants.map((variant) => (
              <Variant
                key={variant.title + variant.metaDescription}
                variant={variant}
                isChosen={variant.title === fields.title && variant.metaDescription === fields.description}
                onChoose={() => save({ title: variant.title, description: variant.metaDescription })}
              />
            ))}
          </ul>
          <p className="seoforge-note" role="status">
            <Cost microUsd={answer.costMicroUsd} />
          </p>
        </>
      )}
    </>
  );
}
