/** At least one character that can be seen. */
export const KEYPHRASE = { expression: /[^\s\p{C}]/u, message: 'must not be blank' };

/** A BCP 47 tag or a WordPress locale, such as `th`, `en-US`, `pt_BR`, `de_DE_formal`. */
export const LOCALE = {
  expression: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/,
  message: 'must be a language tag such as en, en-US or th',
};

/** Control characters, line separators, and marks that turn the direction of writing. */
const UNWANTED = String.raw`\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069`;

/** Not blank, in one line, and read in one direction: names stand in lists, logs and the audit trail. */
export const NAME = {
  expression: new RegExp(`^[^${UNWANTED}]*[^\\s${UNWANTED}][^${UNWANTED}]*$`, 'u'),
  message: 'must not be blank, nor have line breaks or marks of writing direction',
};

/** Where a page of the public web is; what is behind it is decided when it is fetched. */
export const WEB_ADDRESS = {
  expression: /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i,
  message: 'must be a web address such as https://www.example.com/',
};
