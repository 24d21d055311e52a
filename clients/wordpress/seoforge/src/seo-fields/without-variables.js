/** What SEO plugins fill in when they print a text: `%%excerpt%%`, `%excerpt%` or `#post_title`. */
const VARIABLE = /%[a-z][a-z0-9_-]+(?:\([^)%]*\))?%|#[a-z]+_[a-z]+/i;

/**
 * A text that can be judged as it stands.
 * @param {string} text as an SEO plugin has stored it; may be empty
 * @param {string} fallback what to take instead of one with variables
 */
export function withoutVariables(text, fallback) {
  return text && !VARIABLE.test(text) ? text : fallback;
}
