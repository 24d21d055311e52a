/** At least one character that is not white space. */
export const KEYPHRASE = { expression: /\S/u, message: 'must not be blank' };

/** A BCP 47 tag or a WordPress locale, such as `th`, `en-US`, `pt_BR`, `de_DE_formal`. */
export const LOCALE = {
  expression: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/,
  message: 'must be a language tag such as en, en-US or th',
};
