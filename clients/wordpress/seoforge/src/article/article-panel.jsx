import { PanelBody, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { ArticleEnd } from './article-end';
import { ArticleForm } from './article-form';
import { ArticleProgress } from './article-progress';
import { hasEnded } from './follow-article';
import { useArticle } from './use-article';

/** Has a whole article written for the post. */
export function ArticlePanel({ post, seoFields }) {
  return (
    <PanelBody title={__('Article', 'seoforge')} initialOpen={false}>
      <section aria-label={__('Write an article', 'seoforge')}>
        <Article post={post} seoFields={seoFields} />
      </section>
    </PanelBody>
  );
}

function Article({ post, seoFields }) {
  const { id, article, problem, isBusy, order, cancel, lookAgain, setAside } = useArticle(post.id);
  return (
    <>
      <ProblemNotice problem={problem} onRetry={id ? lookAgain : undefined} />
      {!id && (isBusy && !problem && !article ? <Spinner /> : null)}
      {!id && <ArticleForm isBusy={isBusy} keyphrase={seoFields.fields.keyphrase} onOrder={order} />}
      {id && !article && !problem && <Spinner />}
      {article && !hasEnded(article) && <ArticleProgress article={article} isBusy={isBusy} onCancel={cancel} />}
      {article && hasEnded(article) && (
        <ArticleEnd article={article} post={post} seoFields={seoFields} onSetAside={setAside} />
      )}
    </>
  );
}
