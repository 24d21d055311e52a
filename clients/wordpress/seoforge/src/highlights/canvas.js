/** How highlights look, wherever the editor draws the text: in the page, or in a frame that the page's styles do not reach. */
const STYLES = `
  .annotation-text-seoforge { background: #ffe69c; color: #1e1e1e; border-block-end: 2px solid #b35900; }
  .is-annotated-by-seoforge { outline: 2px solid #b35900; outline-offset: 2px; background: #fff3cd; }
`;
const STYLES_ID = 'seoforge-highlights';

/** The element of a block, or undefined while it is not drawn. */
function elementOf(clientId) {
  const frames = Array.from(
    document.querySelectorAll('iframe[name="editor-canvas"]'),
    (frame) => frame.contentDocument,
  );
  const documents = [document, ...frames].filter(Boolean);
  return documents.map((page) => page.getElementById(`block-${clientId}`)).find(Boolean);
}

/**
 * Brings a block into view, where highlights are then visible.
 * @param {string} clientId
 */
export function showBlock(clientId) {
  const element = elementOf(clientId);
  if (!element) return;
  const page = element.ownerDocument;
  if (!page.getElementById(STYLES_ID)) {
    page.head.append(Object.assign(page.createElement('style'), { id: STYLES_ID, textContent: STYLES }));
  }
  const isCalm = page.defaultView.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}
