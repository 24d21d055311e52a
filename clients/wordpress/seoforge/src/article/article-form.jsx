import { Button, CheckboxControl, SelectControl, TextareaControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { languageChoices } from '../language/language-choices';
import { lengthChoices, typeChoices } from './article-choices';

const MICRO_USD = 1_000_000;
const FIELD = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** What an article is to be like and what it may cost. */
export function ArticleForm({ isBusy, keyphrase, onOrder }) {
  const [brief, setBrief] = useState({
    topic: '',
    language: '',
    type: 'article',
    length: 'medium',
    tone: '',
    includeFaq: false,
    internalLinks: true,
    images: '0',
    maximumCost: '',
  });
  const bind = (name) => ({ value: brief[name], onChange: (value) => setBrief({ ...brief, [name]: value }) });
  const check = (name) => ({ checked: brief[name], onChange: (value) => setBrief({ ...brief, [name]: value }) });
  const maximumCost = Number(brief.maximumCost.replace(',', '.'));
  const isCostWrong = brief.maximumCost !== '' && !(maximumCost > 0);
  const isReady = keyphrase.trim() !== '' && !isCostWrong;

  const order = (event) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    const { maximumCost: _, images, ...rest } = brief;
    const chosen = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
    const cost = brief.maximumCost === '' ? {} : { maxCostMicroUsd: Math.round(maximumCost * MICRO_USD) };
    onOrder({ ...chosen, ...cost, images: Number(images), keyphrase: keyphrase.trim() });
  };
  return (
    <form className="seoforge-form" onSubmit={order}>
      {keyphrase.trim() === '' && <p>{__('Enter a keyphrase above first.', 'seoforge')}</p>}
      <TextareaControl
        __nextHasNoMarginBottom
        label={__('Topic', 'seoforge')}
        help={__('What the article is about, where the keyphrase alone does not say it.', 'seoforge')}
        rows={2}
        maxLength={1_000}
        {...bind('topic')}
      />
      <SelectControl {...FIELD} label={__('Language', 'seoforge')} options={languageChoices()} {...bind('language')} />
      <SelectControl {...FIELD} label={__('Type', 'seoforge')} options={typeChoices()} {...bind('type')} />
      <SelectControl {...FIELD} label={__('Length', 'seoforge')} options={lengthChoices()} {...bind('length')} />
      <TextControl
        {...FIELD}
        label={__('Tone', 'seoforge')}
        placeholder={__('friendly and plain', 'seoforge')}
        maxLength={200}
        {...bind('tone')}
      />
      <TextControl {...FIELD} type="number" min={0} max={5} label={__('Pictures', 'seoforge')} {...bind('images')} />
      <CheckboxControl
        __nextHasNoMarginBottom
        label={__('Questions and answers at the end', 'seoforge')}
        {...check('includeFaq')}
      />
      <CheckboxControl
        __nextHasNoMarginBottom
        label={__('Links to other posts of this site', 'seoforge')}
        {...check('internalLinks')}
      />
      <TextControl
        {...FIELD}
        label={__('Maximum cost in US dollars', 'seoforge')}
        help={
          isCostWrong
            ? __('Enter an amount such as 0.50.', 'seoforge')
            : __('Leave it empty to be bound by the site’s budget alone.', 'seoforge')
        }
        inputMode="decimal"
        aria-invalid={isCostWrong}
        {...bind('maximumCost')}
      />
      <Button variant="primary" type="submit" isBusy={isBusy} aria-disabled={isBusy || !isReady}>
        {__('Write the article', 'seoforge')}
      </Button>
    </form>
  );
}
