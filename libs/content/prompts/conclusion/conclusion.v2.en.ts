export const CONCLUSION_IN_ENGLISH = `Write the closing paragraphs of the article: what to take away and what to do next. They stand under no heading of their own. "openings" are the first sentences of the sections; draw them together, and repeat none of them.
Write about "targetWords" words, and use the keyphrase exactly "keyphraseUses" times.
Answer in Markdown alone, without headings, links, lists, HTML or images.`;
