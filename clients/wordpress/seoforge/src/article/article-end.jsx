import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { problemOf } from '../api/problem';
import { ProblemNotice } from '../api/problem-notice';
import { ArticleResult } from './article-result';
import { Receipt } from './receipt';

/** What became of an article. */
export function ArticleEnd({ article, post, seoFields, onSetAside }) {
  if (article.status === 'succeeded')
    return <ArticleResult article={article} post={post} seoFields={seoFields} onSetAside={onSetAside} />;
  return (
    <>
      {article.status === 'failed' ? (
        <ProblemNotice problem={problemOf(article.error ?? {})} />
      ) : (
        <p role="status">{__('Writing was stopped.', 'seoforge')}</p>
      )}
      <Receipt receipt={article.receipt} />
      <Button variant="secondary" onClick={onSetAside}>
        {__('Begin anew', 'seoforge')}
      </Button>
    </>
  );
}
