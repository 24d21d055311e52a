import { __ } from '@wordpress/i18n';

import { shownParts } from './shown-parts';

/** What a rewriting takes out and puts in, word by word. */
export function Diff({ parts }) {
  return (
    <p className="seoforge-diff">
      {shownParts(parts).map(({ kind, text }, index) => {
        if (kind === 'removed')
          return (
            <del key={index} aria-label={__('taken out', 'seoforge')}>
              {text}
            </del>
          );
        if (kind === 'added')
          return (
            <ins key={index} aria-label={__('put in', 'seoforge')}>
              {text}
            </ins>
          );
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
