import { serialize } from '@wordpress/blocks';
import { Button, CheckboxControl, PanelBody, RangeControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { useRequest } from '../api/use-request';
import { Cost } from '../money/cost';
import { insertFaq } from './insert-faq';

const MOST_QUESTIONS = 12;

/** Questions and answers from the text, to be put below it. */
export function FaqPanel({ post, seoFields }) {
  return (
    <PanelBody title={__('Questions and answers', 'seoforge')} initialOpen={false}>
      <section aria-label={__('Questions and answers', 'seoforge')}>
        <Faq post={post} keyphrase={seoFields.fields.keyphrase.trim()} />
      </section>
    </PanelBody>
  );
}

function Faq({ post, keyphrase }) {
  const { isBusy, answer, problem, ask, forget } = useRequest();
  const [questionCount, setQuestionCount] = useState(5);
  const write = () => {
    if (isBusy || !keyphrase) return;
    const content = serialize(post.blocks);
    void ask('/faqs', { body: { postId: post.id, keyphrase, questionCount, ...(content && { content }) } });
  };
  return (
    <>
      {!keyphrase && <p>{__('Enter a keyphrase above first.', 'seoforge')}</p>}
      <RangeControl
        __nextHasNoMarginBottom
        __next40pxDefaultSize
        label={__('Number of questions', 'seoforge')}
        min={1}
        max={MOST_QUESTIONS}
        value={questionCount}
        onChange={setQuestionCount}
      />
      <Button variant="secondary" isBusy={isBusy} aria-disabled={isBusy || !keyphrase} onClick={write}>
        {answer ? __('Write others', 'seoforge') : __('Write questions', 'seoforge')}
      </Button>
      <ProblemNotice problem={problem} onRetry={write} />
      {answer && <WrittenFaq answer={answer} mayPublishAnyHtml={post.mayPublishAnyHtml} onInserted={forget} />}
    </>
  );
}

function WrittenFaq({ answer, mayPublishAnyHtml, onInserted }) {
  const [withData, setWithData] = useState(mayPublishAnyHtml);
  const insert = () => {
    insertFaq(answer, withData && mayPublishAnyHtml);
    onInserted();
  };
  return (
    <div className="seoforge-written">
      <dl>
        {answer.questions.map(({ question, answer: text }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {mayPublishAnyHtml && (
        <CheckboxControl
          __nextHasNoMarginBottom
          label={__('With structured data for search engines', 'seoforge')}
          checked={withData}
          onChange={setWithData}
        />
      )}
      <p className="seoforge-note" role="status">
        <Cost microUsd={answer.costMicroUsd} />
      </p>
      <Button variant="primary" onClick={insert}>
        {__('Put them below the text', 'seoforge')}
      </Button>
    </div>
  );
}
