// @ts-check
'use strict';

/** @param {string | number} text as it may stand in HTML and SVG, in attributes too */
function escaped(text) {
  return String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

module.exports = { escaped };
