/** What the index looks for at a time. */
export const TERMS_OF_LOOK = 8;
/** Windows overlap by the longest run of terms that may not be cut. */
const STEP = 5;

/**
 * The terms of a text in runs of eight, each sharing three with the next: whatever a text says in a few words stands in one of them
 * whole. Of a long text so many, spread evenly over it.
 */
export function windowsOf(terms: readonly string[], most: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil((terms.length - TERMS_OF_LOOK + STEP) / STEP));
  const stride = Math.max(1, count / most);
  return Array.from({ length: Math.min(count, most) }, (_, index) => {
    const start = Math.floor(index * stride) * STEP;
    return [...new Set(terms.slice(start, start + TERMS_OF_LOOK))];
  }).filter((window) => window.length > 0);
}
