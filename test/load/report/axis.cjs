// @ts-check
'use strict';

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers from 0 to the largest value or beyond it.
 * @param {number} largest
 * @param {number} most how many steps there may be
 * @returns {number[]}
 */
function ticksUpTo(largest, most = 5) {
  const bound = largest > 0 && Number.isFinite(largest) ? largest : 1;
  const magnitude = 10 ** Math.floor(Math.log10(bound / most));
  const step = magnitude * (STEPS.find((candidate) => candidate * magnitude * most >= bound) ?? 10);
  return Array.from({ length: Math.ceil(bound / step - 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** @param {number} number as it is written on an axis */
function shortNumber(number) {
  return number.toLocaleString('en', { maximumFractionDigits: Math.abs(number) < 10 ? 2 : 0 });
}

module.exports = { shortNumber, ticksUpTo };
