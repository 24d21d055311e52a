// @ts-check
const ts = require('typescript');

/** @typedef {{ text: string, plural?: string, context?: string, comment?: string, file: string }} TranslatableString */

/** Functions of `@wordpress/i18n`: where their plural and their context stand. */
const FUNCTIONS = /** @type {Record<string, { plural?: number, context?: number }>} */ ({
  __: {},
  _x: { context: 1 },
  _n: { plural: 1 },
  _nx: { plural: 1, context: 3 },
});
const FOR_TRANSLATORS = /translators:[\s\S]*?(?=\*\/|\n|$)/i;

/**
 * @param {string} source JavaScript, with or without JSX
 * @param {string} file its name, for whoever looks for a string
 * @returns {TranslatableString[]}
 */
function translatableStringsOfScript(source, file) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JSX);
  /** @type {TranslatableString[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const places = ts.isIdentifier(node.expression) ? FUNCTIONS[node.expression.text] : undefined;
      const text = textAt(node, 0);
      if (places && text !== undefined)
        found.push({
          text,
          plural: textAt(node, places.plural),
          context: textAt(node, places.context),
          comment: commentBefore(source, node),
          file,
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * @param {import('typescript').CallExpression} call
 * @param {number | undefined} place
 */
function textAt(call, place) {
  const argument = place === undefined ? undefined : call.arguments[place];
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/**
 * The words for translators in a comment right before the call, or before an expression or a statement that it is part of.
 * @param {string} source
 * @param {import('typescript').Node} node
 * @returns {string | undefined}
 */
function commentBefore(source, node) {
  const comments = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
  const words = comments.map(({ pos, end }) => FOR_TRANSLATORS.exec(source.slice(pos, end))?.[0].trim());
  const isOutermost = ts.isStatement(node) || ts.isJsxExpression(node) || ts.isArrowFunction(node);
  return words.findLast(Boolean) ?? (isOutermost ? undefined : commentBefore(source, node.parent));
}

module.exports = { translatableStringsOfScript };
