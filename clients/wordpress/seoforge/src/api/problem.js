import { __ } from '@wordpress/i18n';

import { KNOWN_PROBLEMS } from './known-problems';

/** Why a request failed, in words for the person at the screen. */
export class Problem extends Error {
  /**
   * @param {string} code stable, such as `budget.exceeded`
   * @param {string} message what happened
   * @param {string} advice what to do; empty where the message says it
   * @param {boolean} isAboutConnection whether the settings of the plugin are the place to mend it
   */
  constructor(code, message, advice, isAboutConnection) {
    super(message);
    this.code = code;
    this.advice = advice;
    this.isAboutConnection = isAboutConnection;
  }
}

/**
 * @param {{ code?: string, message?: string }} failure a problem document as WordPress hands it on, or the end of an article
 * @returns {Problem}
 */
export function problemOf({ code = '', message = '' }) {
  const beginnings = Object.keys(KNOWN_PROBLEMS).filter((beginning) => code.startsWith(beginning));
  const [longest] = beginnings.sort((one, other) => other.length - one.length);
  const known = longest ? KNOWN_PROBLEMS[longest]() : undefined;
  return new Problem(
    code,
    known?.message ?? (message || __('Something went wrong.', 'seoforge')),
    known?.advice ?? '',
    known?.isAboutConnection ?? false,
  );
}
