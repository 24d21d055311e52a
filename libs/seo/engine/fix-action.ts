/**
 * What a program must do to turn a check green, and what the numbers of its `Fix` count. Numbers are those of the whole text, before
 * and after; "keyphrase" is the one that the scorecard judges.
 */
export type FixAction =
  /** Choose a keyphrase with words that carry meaning. Counts keyphrases. */
  | 'setKeyphrase'
  /** Take words out of the keyphrase. Counts its content words (Japanese: characters). */
  | 'shortenKeyphrase'
  /** Make the keyphrase more specific. Counts its content words. */
  | 'lengthenKeyphrase'
  /** Choose a keyphrase that no other post has. Counts the other posts with it. */
  | 'chooseUnusedKeyphrase'
  /** Use the keyphrase in the text. Counts uses. */
  | 'addKeyphrase'
  /** Replace uses of the keyphrase in the text by other words; `marks` are the uses. Counts uses. */
  | 'removeKeyphrase'
  /** Use the keyphrase within the longest stretch that lacks it; `marks` are its sentences. Counts sentences in a row without it. */
  | 'spreadKeyphrase'
  /** Name the keyphrase in one sentence of the first paragraph. Counts sentences that do. */
  | 'addKeyphraseToIntroduction'
  /** Put the keyphrase into the SEO title word for word, best at its beginning. Counts uses. */
  | 'addKeyphraseToTitle'
  /** Move the keyphrase to the beginning of the SEO title. Counts the characters before it. */
  | 'moveKeyphraseToTitleStart'
  /** Name the keyphrase in the meta description. Counts uses. */
  | 'addKeyphraseToMetaDescription'
  /** Take the keyphrase out of the meta description. Counts uses. */
  | 'removeKeyphraseFromMetaDescription'
  /** Put words of the keyphrase into the slug. Counts its words there (Rank Math: only when all stand in a row). */
  | 'addKeyphraseToSlug'
  /** Reword subheadings so that they name the keyphrase, or add one; `marks` are those that do not. Counts subheadings that do. */
  | 'addKeyphraseToSubheadings'
  /** Reword subheadings so that they do without the keyphrase; `marks` are those that have it. Counts subheadings that have it. */
  | 'removeKeyphraseFromSubheadings'
  /** Name the keyphrase in alt texts; `marks` are the images without it. Counts images whose alt text does. */
  | 'addKeyphraseToAlts'
  /** Take the keyphrase out of alt texts; `marks` are the images that have it. Counts them. */
  | 'removeKeyphraseFromAlts'
  /** Write an SEO title. Counts titles. */
  | 'writeTitle'
  /** Shorten the SEO title. Counts pixels of its width. */
  | 'narrowTitle'
  /** Put a number into the SEO title. Counts numbers. */
  | 'addNumberToTitle'
  /** Put a word of feeling into the SEO title. Counts its positive words less its negative ones. */
  | 'addSentimentToTitle'
  /** Put a power word into the SEO title. Counts power words. */
  | 'addPowerWordToTitle'
  /** Write more of the meta description, or one. Counts characters. */
  | 'lengthenMetaDescription'
  /** Shorten the meta description. Counts characters. */
  | 'shortenMetaDescription'
  /** Shorten the slug or the path above it. Counts characters of the whole address. */
  | 'shortenPermalink'
  /** Write more text. Counts words. */
  | 'addWords'
  /** Write some text. Counts characters. */
  | 'addCharacters'
  /** Divide the text by H2 or H3 headings. Counts subheadings. */
  | 'addSubheadings'
  /** Divide sections by subheadings; `marks` are where too long ones begin. Counts words of the longest section. */
  | 'shortenSection'
  /** Make all H1 but one H2; `marks` are the H1. Counts H1. */
  | 'demoteHeadings'
  /** Divide paragraphs; `marks` are those too long. Counts words of the longest one. */
  | 'shortenParagraph'
  /** Shorten or divide sentences; `marks` are the long ones. Counts long sentences. */
  | 'shortenSentences'
  /** Begin sentences with another word; `marks` are those alike. Counts the longest row of them. */
  | 'varyBeginnings'
  /** Connect sentences by transition words. Counts sentences that have one. */
  | 'addTransitionWords'
  /** Name who acts; `marks` are the passive sentences. Counts passive sentences. */
  | 'makeSentencesActive'
  /** Replace words by more familiar ones; `marks` are the difficult ones. Counts difficult words. */
  | 'simplifyWords'
  /** Align long centred paragraphs and headings at the side; `marks` are these. Counts them. */
  | 'alignText'
  /** Add a list. Counts lists. */
  | 'addLists'
  /** Add a table of contents. Counts tables of contents. */
  | 'addTableOfContents'
  /** Add images, with the keyphrase in an alt text where the check asks for it. Counts images. */
  | 'addImages'
  /** Write alt texts; `marks` are the images without. Counts images that have one. */
  | 'addAlts'
  /** Add links within the site. Counts them. */
  | 'addInternalLinks'
  /** Add links to other sites. Counts them. */
  | 'addExternalLinks'
  /** Take `nofollow` from links; `marks` are these. Counts followed links. */
  | 'followLinks'
  /** Give links another text or none; `marks` are these. Counts links whose text is the keyphrase. */
  | 'rewordLinks';
