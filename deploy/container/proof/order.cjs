// @ts-check
'use strict';
const { demand } = require('./steps.cjs');

/**
 * Orders something of the API and waits until it is there.
 * @param {string} apiKey
 * @param {'articles' | 'images'} resource
 * @param {object} body
 */
async function order(apiKey, resource, body) {
  const answer = await globalThis.fetch(`http://127.0.0.1:8083/api/v1/${resource}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json', Prefer: 'wait=60' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  demand(answer.status === 200, `${answer.status} ${text}`);
}

module.exports = { order };
