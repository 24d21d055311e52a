import { speak } from '@wordpress/a11y';
import { useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { annotate, removeAnnotations } from './annotations';
import { showBlock } from './canvas';
import { editorBlocks, placesOf } from './editor-blocks';
import { rangesOfMark } from './ranges-of-mark';

/**
 * The check whose places are highlighted in the text. They follow the text: each analysis finds them anew.
 * @param {{ content: string, blocks: object[] } | null} result of the analysis
 * @param {object[]} checks of that analysis, with marks that count in its content
 */
export function useHighlights(result, checks) {
  const [checkId, setCheckId] = useState(null);
  useEffect(() => removeAnnotations, []);

  const highlight = (check) => {
    removeAnnotations();
    const ranges = rangesOfCheck(check, result);
    annotate(ranges);
    setCheckId(ranges.length > 0 ? check.id : null);
    return ranges;
  };
  const show = (check) => {
    const ranges = highlight(check);
    if (ranges.length > 0) showBlock(ranges[0].clientId);
    speak(wordsFor(ranges.length));
  };
  const hide = () => {
    removeAnnotations();
    setCheckId(null);
  };
  useEffect(() => {
    if (checkId) highlight(checks.find(({ id }) => id === checkId) ?? {});
  }, [result]);

  return { checkId, toggle: (check) => (check.id === checkId ? hide() : show(check)) };
}

function rangesOfCheck({ marks = [] }, result) {
  if (!result) return [];
  const places = placesOf(result);
  return marks.flatMap((mark) => rangesOfMark(mark, places, result.content, editorBlocks));
}

function wordsFor(count) {
  if (count === 0)
    return __('The text has changed; the places will be found again with the next analysis.', 'seoforge');
  /* translators: %d: number of places in the text. */
  return sprintf(
    _n('%d place is highlighted in the text.', '%d places are highlighted in the text.', count, 'seoforge'),
    count,
  );
}
