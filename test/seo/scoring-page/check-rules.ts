/** What each check of a scorecard asks for, by its id; the page on scoring is made of it. */
type Rules = Readonly<Record<string, string>>;

export const YOAST_SEO_RULES: Rules = {
  introductionKeyword:
    '9: all content words of the keyphrase or of a synonym in one sentence of the first paragraph. 6: in the paragraph, over several sentences. 3: otherwise.',
  keyphraseLength:
    'Content words. 9: 1-4, 6: 5-8, 3: more; -999 without a keyphrase. Languages without a list of function words: 1-6, 7-9. Japanese, in characters: up to 12, up to 18. Products: 9 for 4-6, 6 for 3, 7 or 8 (German, Dutch and Swedish, which write compounds as one word: 3-6, 2 or 7).',
  keyphraseDensity:
    'Uses ÷ words × 100 × (0.7 + content words ÷ 3). 9: 0.5-3 (3.5 with word forms). 4: fewer, or a single use. -10: up to 4. -50: more. Texts under 100 words are judged by the bare number of uses.',
  metaDescriptionKeyword:
    '9: the keyphrase or a synonym once or twice in the meta description. 3: never or more often.',
  metaDescriptionLength:
    '9: 121-156 characters (Japanese 61-80). 6: other lengths (3 for cornerstone content). 1: none.',
  subheadingsKeyword:
    '9: 30-75 % of the H2 and H3 headings reflect the keyphrase (more than half of its content words; all of them in languages without function words). 3: fewer or more. 2: a text of 300 words (cornerstone 250) without any. 1: no keyphrase or no text.',
  textCompetingLinks: '8: no link has the keyphrase or a synonym as its text. 2: one has.',
  imageKeyphrase:
    'Images whose alternative text reflects the keyphrase. 9: at least one of up to four, 2-4 of five, 30-75 % of more. 6: otherwise. 3: no images or no keyphrase.',
  images: '9: at least one image. 3: none. Products: 9 from four on, 6 from one on.',
  textLength:
    'Words. Posts and pages: 9 from 300, 6 from 250, 3 from 200, -10 from 100, -20 below. Cornerstone: 9 from 900, 6 from 400, -20 below. Products: 200, 150, 100, 50. Taxonomies: 9 from 30, 6 from 10, 3 below. Japanese: characters, twice as many.',
  externalLinks: '9: all followed. 8: some. 7: none followed. 3: no external links.',
  internalLinks: '9: all followed. 8: some. 7: none followed. 3: no internal links.',
  keyphraseInSEOTitle:
    '9: the exact keyphrase at the start, function words before it passed over. 6: exact elsewhere, or all its words. 2: otherwise.',
  titleWidth: '9: up to 600 pixels, in Arial of 20 pixels. 3: wider. 1: no title.',
  slugKeyword:
    '9: all content words of a short keyphrase, more than half of a longer one. 6 (cornerstone 3): fewer. 3: no slug or no keyphrase.',
  singleH1: '8: at most one H1 in the text. 1: more.',
  functionWordsInKeyphrase: 'A remark (0) when the keyphrase is made of function words alone.',
  usedKeywords:
    '9: no other post of the site has the keyphrase. 6: one has. 1: several have. Not applicable while that is unknown.',
};

export const YOAST_READABILITY_RULES: Rules = {
  subheadingsTooLong:
    'Words without a subheading. 9: up to 300 (cornerstone 250; Japanese 600 characters). 6: up to 350 (300; 700). 3: more. 2: a long text without any.',
  textParagraphTooLong:
    'The longest paragraph. 9: up to 150 words (products 70; Japanese 300 characters). 6: up to 200 (100; 400). 3: longer.',
  textSentenceLength:
    'The share of long sentences; see the languages for what is long. 9: up to 25 % (cornerstone 20 %). 6: up to 30 % (25 %). 3: more. Polish 15 and 20 %.',
  textTransitionWords:
    'The share of sentences with a transition word. 9: from 30 %, and in texts of fewer than 200 words. 6: from 20 %. 3: fewer.',
  passiveVoice: 'The share of sentences in the passive voice. 9: up to 10 %. 6: up to 15 %. 3: more.',
  sentenceBeginnings: '9: never three sentences in a row that begin with the same word. 3: otherwise.',
  textPresence: '3: fewer than 50 characters. Otherwise nothing.',
};

export const YOAST_PREMIUM_RULES: Rules = {
  keyphraseDistribution:
    'The longest stretch without the keyphrase or a synonym. 9: up to 30 % of the sentences. 6: up to 50 %. 1: more.',
  textTitle: '9: there is a title. -10000: there is none.',
  wordComplexity: 'The share of complex words. 9: under 10 %. 6 (cornerstone 3): more.',
  textAlignment: '2: a centred block of more than 50 characters. Otherwise nothing.',
  imageAltTags: 'Products. 9: every image has an alt text. 3: one lacks it, or there is no image.',
  listsPresence: 'Products. 9: there is a list. 3: there is none.',
  productIdentifier: 'Products. Not applicable: the shop alone knows its identifiers.',
  productSKU: 'Products. Not applicable: the shop alone knows its stock keeping units.',
};

export const RANK_MATH_RULES: Rules = {
  keywordInTitle: '36 points (38 outside English): the keyword in the SEO title.',
  keywordInMetaDescription: '2: in the meta description.',
  keywordInPermalink: '5: in the slug.',
  keywordIn10Percent: '3: in the first tenth of the words; anywhere in texts of up to 400 words.',
  keywordInContent: '3: anywhere in the text.',
  lengthContent:
    'Words. 8: more than 2,500. 5: more than 2,000. 4: more than 1,500. 3: more than 1,000. 2: from 600 on.',
  keywordInSubheadings: '3: in any H2-H6.',
  keywordInImageAlt: '2: in any alternative text.',
  keywordDensity: 'Uses in a hundred words. 6: 1-2.5, and exactly 0.75. 3: 0.76-0.99. 2: 0.5-0.74. 0: otherwise.',
  lengthPermalink: '4: a whole address of at most 75 characters.',
  linksHasExternals: '4: at least one external link.',
  linksNotAllExternals: '2: at least one that is followed.',
  linksHasInternal: '5: at least one internal link.',
  titleStartWithKeyword: '3: the keyword in the first half of the title.',
  titleSentiment: '1: a word of feeling in the title (English).',
  titleHasPowerWords: '1: a power word in the title.',
  titleHasNumber: '1: a digit in the title.',
  contentHasTOC: '2: a table of contents.',
  contentHasShortParagraphs: '3: no paragraph of more than 120 words.',
  contentHasAssets: 'Up to 6: images (1, 2, 4, 6 for one to four), videos (1, 2).',
};
