export const ENGLISH_FACT_LEADS: readonly string[] = [
  'in fact, one point is well known:',
  'for instance, here is a fact to remember:',
  'above all, one fact stands out:',
  'in addition, the source tells us this:',
  'for example, this much is known:',
  'after all, one thing is certain:',
];

export const ENGLISH_POST_SENTENCES: readonly string[] = [
  'for more details, see {link}, because it goes further',
  'in addition, {link} takes a closer look at one side of this',
  'for example, {link} shows more of the same',
  'next, {link} is worth a visit',
  'likewise, {link} answers some of the questions that remain',
  'if you want to read on, {link} is a good place to go',
];

export const ENGLISH_LINK_TEXTS: readonly string[] = ['see this overview', 'read more here', 'more in this text'];
