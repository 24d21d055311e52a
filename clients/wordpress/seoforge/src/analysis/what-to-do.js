import { __ } from '@wordpress/i18n';

/** In the words of the person at the screen, what the actions of a `fix` ask for. */
const WORDS = {
  setKeyphrase: () => __('Choose a keyphrase.', 'seoforge'),
  shortenKeyphrase: () => __('Choose a shorter keyphrase.', 'seoforge'),
  lengthenKeyphrase: () => __('Choose a more specific keyphrase.', 'seoforge'),
  chooseUnusedKeyphrase: () => __('Choose a keyphrase that no other post has.', 'seoforge'),
  addKeyphrase: () => __('Use the keyphrase more often.', 'seoforge'),
  removeKeyphrase: () => __('Use the keyphrase less often.', 'seoforge'),
  spreadKeyphrase: () => __('Use the keyphrase in all parts of the text.', 'seoforge'),
  addKeyphraseToIntroduction: () => __('Name the keyphrase in the first paragraph.', 'seoforge'),
  addKeyphraseToTitle: () => __('Put the keyphrase into the title.', 'seoforge'),
  moveKeyphraseToTitleStart: () => __('Begin the title with the keyphrase.', 'seoforge'),
  addKeyphraseToMetaDescription: () => __('Name the keyphrase in the meta description.', 'seoforge'),
  removeKeyphraseFromMetaDescription: () => __('Name the keyphrase less often in the meta description.', 'seoforge'),
  addKeyphraseToSlug: () => __('Put the keyphrase into the address of the post.', 'seoforge'),
  addKeyphraseToSubheadings: () => __('Name the keyphrase in more subheadings.', 'seoforge'),
  removeKeyphraseFromSubheadings: () => __('Name the keyphrase in fewer subheadings.', 'seoforge'),
  addKeyphraseToAlts: () => __('Name the keyphrase in alternative texts of pictures.', 'seoforge'),
  removeKeyphraseFromAlts: () => __('Name the keyphrase in fewer alternative texts.', 'seoforge'),
  writeTitle: () => __('Write a title.', 'seoforge'),
  narrowTitle: () => __('Shorten the title.', 'seoforge'),
  addNumberToTitle: () => __('Put a number into the title.', 'seoforge'),
  addSentimentToTitle: () => __('Put a word of feeling into the title.', 'seoforge'),
  addPowerWordToTitle: () => __('Put a strong word into the title.', 'seoforge'),
  lengthenMetaDescription: () => __('Write a longer meta description.', 'seoforge'),
  shortenMetaDescription: () => __('Shorten the meta description.', 'seoforge'),
  shortenPermalink: () => __('Shorten the address of the post.', 'seoforge'),
  addWords: () => __('Write more text.', 'seoforge'),
  addCharacters: () => __('Write some text.', 'seoforge'),
  addSubheadings: () => __('Divide the text by subheadings.', 'seoforge'),
  shortenSection: () => __('Divide long sections by subheadings.', 'seoforge'),
  demoteHeadings: () => __('Keep one heading of the first level only.', 'seoforge'),
  shortenParagraph: () => __('Divide long paragraphs.', 'seoforge'),
  shortenSentences: () => __('Shorten long sentences.', 'seoforge'),
  varyBeginnings: () => __('Begin sentences with different words.', 'seoforge'),
  addTransitionWords: () => __('Connect sentences with transition words.', 'seoforge'),
  makeSentencesActive: () => __('Say who acts: use fewer passive sentences.', 'seoforge'),
  simplifyWords: () => __('Use more familiar words.', 'seoforge'),
  alignText: () => __('Do not centre long texts.', 'seoforge'),
  addLists: () => __('Add a list.', 'seoforge'),
  addTableOfContents: () => __('Add a table of contents.', 'seoforge'),
  addImages: () => __('Add pictures.', 'seoforge'),
  addAlts: () => __('Write alternative texts for pictures.', 'seoforge'),
  addInternalLinks: () => __('Link to other posts of your site.', 'seoforge'),
  addExternalLinks: () => __('Link to other sites.', 'seoforge'),
  followLinks: () => __('Let search engines follow your links.', 'seoforge'),
  rewordLinks: () => __('Do not use the keyphrase as the text of a link.', 'seoforge'),
};

/**
 * @param {{ fix?: { action: string } }} check
 * @returns {string | null} one sentence; null where the check names no action, or one that is newer than this plugin
 */
export function whatToDo({ fix }) {
  return WORDS[fix?.action]?.() ?? null;
}
