import { dispatch, select } from '@wordpress/data';

import { settings } from '../settings';

/** The stores in which these plugins hold what they will write with the post: they would overwrite what is only stored. */
const STORES = {
  yoast: {
    name: 'yoast-seo/editor',
    keyphrase: ({ setFocusKeyword }, keyphrase) => setFocusKeyword?.(keyphrase),
    title: ({ updateData }, title) => updateData?.({ title }),
    description: ({ updateData }, description) => updateData?.({ description }),
  },
  'rank-math': {
    name: 'rank-math',
    keyphrase: ({ updateKeywords }, keyphrase) => updateKeywords?.([keyphrase, ...furtherKeyphrases()].join(',')),
    title: ({ updateTitle }, title) => updateTitle?.(title),
    description: ({ updateDescription }, description) => updateDescription?.(description),
  },
};

/** Rank Math keeps several keyphrases in one field, the first of which is the main one. */
function furtherKeyphrases() {
  const keyphrases = select('rank-math').getKeywords?.() ?? '';
  return keyphrases.split(',').slice(1);
}

/**
 * Tells the SEO plugin that is open beside the text what its fields have become.
 * @param {{ title?: string, description?: string, keyphrase?: string }} changes
 */
export function tellSeoPlugin(changes) {
  const store = STORES[settings.seoPlugin];
  const actions = store && dispatch(store.name);
  if (!actions) return;
  for (const [field, value] of Object.entries(changes)) store[field]?.(actions, value);
}
