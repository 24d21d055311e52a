import { Button, PanelBody, SelectControl, TextareaControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { useRequest } from '../api/use-request';
import { insertImage } from './insert-image';
import { formatChoices, sizeOf } from './picture-formats';

const FIELD = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** That a picture is drawn for, in characters. */
const LONGEST_KEYPHRASE = 100;

/** Has a picture drawn and puts it into the text and the media library. */
export function ImagePanel({ post, seoFields }) {
  return (
    <PanelBody title={__('Picture', 'seoforge')} initialOpen={false}>
      <section aria-label={__('Have a picture drawn', 'seoforge')}>
        <Picture post={post} keyphrase={seoFields.fields.keyphrase.trim()} />
      </section>
    </PanelBody>
  );
}

function Picture({ post, keyphrase }) {
  const { isBusy, answer, problem, ask } = useRequest();
  const [wish, setWish] = useState({ prompt: '', alt: '', style: '', format: 'wide' });
  const bind = (name) => ({ value: wish[name], onChange: (value) => setWish({ ...wish, [name]: value }) });
  const draw = async (event) => {
    event?.preventDefault();
    if (isBusy || !wish.prompt.trim()) return;
    const { prompt, alt, style, format } = wish;
    const optional = Object.fromEntries(
      Object.entries({ alt, style, keyphrase: keyphrase.slice(0, LONGEST_KEYPHRASE) }).filter(([, value]) =>
        value.trim(),
      ),
    );
    const image = await ask('/images', {
      body: { postId: post.id, prompt: prompt.trim(), ...optional, ...sizeOf(format) },
    });
    if (image) insertImage(image);
  };
  return (
    <form className="seoforge-form" onSubmit={draw}>
      <TextareaControl
        __nextHasNoMarginBottom
        label={__('What is to be seen', 'seoforge')}
        rows={3}
        maxLength={4_000}
        {...bind('prompt')}
      />
      <TextControl
        {...FIELD}
        label={__('Alternative text', 'seoforge')}
        help={__('For people who do not see the picture. It is written for you where you leave it empty.', 'seoforge')}
        maxLength={125}
        {...bind('alt')}
      />
      <TextControl
        {...FIELD}
        label={__('Style', 'seoforge')}
        placeholder={__('photograph, soft light', 'seoforge')}
        maxLength={300}
        {...bind('style')}
      />
      <SelectControl {...FIELD} label={__('Format', 'seoforge')} options={formatChoices()} {...bind('format')} />
      <Button variant="primary" type="submit" isBusy={isBusy} aria-disabled={isBusy || !wish.prompt.trim()}>
        {isBusy ? __('Drawing…', 'seoforge') : __('Draw and insert', 'seoforge')}
      </Button>
      <ProblemNotice problem={problem} onRetry={() => void draw()} />
      {answer && (
        <figure className="seoforge-picture" role="status">
          <img src={answer.url} alt={answer.alt} />
          <figcaption>{__('The picture is in your post and in the media library.', 'seoforge')}</figcaption>
        </figure>
      )}
    </form>
  );
}
