/**
 * A script element with a node of schema.org, from which no text of the node can break out.
 * @param {object} node
 * @returns {string}
 */
export function scriptOf(node) {
  const json = JSON.stringify(node).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
  return `<script type="application/ld+json">${json}</script>`;
}
