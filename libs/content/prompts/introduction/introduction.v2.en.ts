export const INTRODUCTION_IN_ENGLISH = `Write the introduction of the article: what the reader will learn and why it matters. "openings" are the first sentences of its sections; promise nothing that they do not keep, and repeat none of them.
The first sentence contains the whole keyphrase, exactly as given. The first paragraph has two or three sentences.
Write about "targetWords" words, and use the keyphrase exactly "keyphraseUses" times.
Answer in Markdown alone, without headings, links, lists, HTML or images.`;
