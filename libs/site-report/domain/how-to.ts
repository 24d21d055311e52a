import type { FixAction } from '@seoforge/seo';

/** What each change is, for whoever makes it. */
export const HOW_TO: Readonly<Record<FixAction, string>> = {
  setKeyphrase: 'Choose a keyphrase for the post: what it is to be found for. Everything else is judged by it.',
  shortenKeyphrase: 'Choose a keyphrase of fewer words.',
  lengthenKeyphrase: 'Choose a more specific keyphrase, of more words.',
  chooseUnusedKeyphrase:
    'Let one post keep the keyphrase: merge the others into it, give them another angle, or name it as their canonical address.',
  addKeyphrase: 'Use the keyphrase more often in the text.',
  removeKeyphrase: 'Replace some uses of the keyphrase in the text by other words.',
  spreadKeyphrase: 'Use the keyphrase in the part of the text that lacks it.',
  addKeyphraseToIntroduction: 'Name the keyphrase in one sentence of the first paragraph.',
  addKeyphraseToTitle: 'Put the keyphrase into the SEO title, best at its beginning.',
  moveKeyphraseToTitleStart: 'Begin the SEO title with the keyphrase.',
  addKeyphraseToMetaDescription: 'Name the keyphrase in the meta description.',
  removeKeyphraseFromMetaDescription: 'Name the keyphrase less often in the meta description.',
  addKeyphraseToSlug: 'Put the words of the keyphrase into the slug, and redirect the old address.',
  addKeyphraseToSubheadings: 'Name the keyphrase in more subheadings.',
  removeKeyphraseFromSubheadings: 'Name the keyphrase in fewer subheadings.',
  addKeyphraseToAlts: 'Name the keyphrase in alt texts of images.',
  removeKeyphraseFromAlts: 'Take the keyphrase out of some alt texts.',
  writeTitle: 'Write an SEO title.',
  narrowTitle: 'Shorten the SEO title to what search results show.',
  addNumberToTitle: 'Put a number into the SEO title.',
  addSentimentToTitle: 'Put a word of feeling into the SEO title.',
  addPowerWordToTitle: 'Put a power word into the SEO title.',
  lengthenMetaDescription: 'Write a meta description, or a longer one.',
  shortenMetaDescription: 'Shorten the meta description to what search results show.',
  shortenPermalink: 'Shorten the slug, and redirect the old address.',
  addWords: 'Write more: the text is too short to cover its subject.',
  addCharacters: 'Write some text.',
  addSubheadings: 'Divide the text by subheadings.',
  shortenSection: 'Divide long sections by further subheadings.',
  demoteHeadings: 'Make all H1 in the text but one H2.',
  shortenParagraph: 'Divide long paragraphs.',
  shortenSentences: 'Shorten or divide long sentences.',
  varyBeginnings: 'Begin neighbouring sentences with different words.',
  addTransitionWords: 'Connect sentences by transition words.',
  makeSentencesActive: 'Say who acts instead of using the passive voice.',
  simplifyWords: 'Replace difficult words by familiar ones.',
  alignText: 'Align centred paragraphs at the side.',
  addLists: 'Add a list.',
  addTableOfContents: 'Add a table of contents.',
  addImages: 'Add an image whose alt text names the keyphrase; POST /api/v1/images makes one.',
  addAlts: 'Write alt texts for the images without one.',
  addInternalLinks: 'Link to other posts of the site; GET /api/v1/posts/link-suggestions says where, and to which.',
  addExternalLinks: 'Link to a page elsewhere that supports what the text says.',
  followLinks: 'Take nofollow from at least one of the links.',
  rewordLinks: 'Give links whose text is the keyphrase another text.',
};

/** For checks that do not say what to change. */
export const LOOK_AT_THE_CHECK = 'Analyse the posts; the message of the check says what is missing.';

export const MEND_COMPETITION =
  'Let one of the posts have the subject: merge the others into it, give them another angle, or name it as their canonical address. GET /api/v1/posts/overlaps says which, and why.';

export const LINK_ORPHANS =
  'Link to the post from others of the site; GET /api/v1/posts/link-suggestions names them, with anchor texts that stand in them already.';
