import { PanelBody, Spinner, TabPanel } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { useHighlights } from '../highlights/use-highlights';
import { CheckList } from './check-list';
import { Insights } from './insights';
import { gainOnRankMath, gainOnReadability, gainOnYoastSeo } from './rank-checks';
import { ScoreBadge } from './score-badge';
import { useAnalysis } from './use-analysis';

/** Scores and checks of the post while it is being written. */
export function AnalysisPanel({ post, fields }) {
  return (
    <PanelBody title={__('Analysis', 'seoforge')} initialOpen>
      <Analysis post={post} fields={fields} />
    </PanelBody>
  );
}

function Analysis({ post, fields }) {
  const { isEmpty, isBusy, result, problem, retry } = useAnalysis(post, fields);
  const scorecards = result ? scorecardsOf(result.answer) : [];
  const highlights = useHighlights(
    result,
    scorecards.flatMap(({ checks }) => checks),
  );
  return (
    <section aria-label={__('Analysis of this post', 'seoforge')} aria-busy={isBusy}>
      <p className="seoforge-status" role="status">
        {isBusy && <Spinner />}
        {isEmpty
          ? __('Nothing is written yet. Write something, or have an article written below.', 'seoforge')
          : statusOf(isBusy, problem ? [] : scorecards)}
      </p>
      <ProblemNotice problem={problem} onRetry={retry} />
      {result && (
        <>
          <div className="seoforge-scores">
            {scorecards.map(({ name, title, score, rating }) => (
              <ScoreBadge key={name} label={title} score={score} rating={rating} />
            ))}
          </div>
          <Insights insights={result.answer.insights} />
          <TabPanel className="seoforge-tabs" tabs={scorecards}>
            {({ name }) => (
              <CheckList
                key={name}
                scorecard={scorecards.find((scorecard) => scorecard.name === name)}
                result={result}
                highlights={highlights}
              />
            )}
          </TabPanel>
        </>
      )}
    </section>
  );
}

function scorecardsOf({ scorecards: { yoast, rankMath } }) {
  return [
    { name: 'seo', title: __('SEO', 'seoforge'), gains: gainOnYoastSeo, mayRewrite: true, ...yoast.seo },
    {
      name: 'readability',
      title: __('Readability', 'seoforge'),
      gains: gainOnReadability,
      mayRewrite: true,
      ...yoast.readability,
    },
    { name: 'rank-math', title: __('Rank Math', 'seoforge'), gains: gainOnRankMath, mayRewrite: false, ...rankMath },
  ];
}

function statusOf(isBusy, scorecards) {
  if (isBusy) return __('Analysing…', 'seoforge');
  if (scorecards.length === 0) return '';
  const [seo, readability, rankMath] = scorecards;
  return sprintf(
    /* translators: 1: SEO score, 2: readability score, 3: score as Rank Math counts. */
    __('Analysed: SEO %1$d, readability %2$d, Rank Math %3$d of 100.', 'seoforge'),
    seo.score,
    readability.score,
    rankMath.score,
  );
}
