/** So much of what stays as it is is shown before and behind a change, in UTF-16 units. */
const AROUND_A_CHANGE = 60;
const LEFT_OUT = ' … ';

/**
 * A diff without the long stretches that stay as they are.
 * @param {{ kind: 'same' | 'removed' | 'added', text: string }[]} parts
 * @returns {typeof parts}
 */
export function shownParts(parts) {
  return parts.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text };
    const before = index === 0 ? '' : text.slice(0, AROUND_A_CHANGE);
    const behind = index === parts.length - 1 ? '' : text.slice(-AROUND_A_CHANGE);
    const isLong = text.length > before.length + behind.length + LEFT_OUT.length;
    return { kind, text: isLong ? atWords(before, behind) : text };
  });
}

/** Cut at spaces where there are some: not every script writes them. */
function atWords(before, behind) {
  const lastWord = before.search(/\s\S*$/);
  const firstSpace = behind.search(/\s/);
  return (lastWord > 0 ? before.slice(0, lastWord) : before) + LEFT_OUT + behind.slice(firstSpace + 1);
}
