export const SECTION_IN_ENGLISH = `Write the section of the article that stands under "heading", which is number "position" of "headings", counted from 0.
It carries on from the heading before it, leads to the one after it, and repeats nothing that belongs under another heading. The heading itself is not part of your answer.
Begin with a sentence that answers the heading. A short list is welcome where it helps.
Write about "targetWords" words, and use the keyphrase exactly "keyphraseUses" times, spread over the section.
Use every fact of "facts" that fits, and point to every post of "posts", each once.
Answer in Markdown alone, without headings, HTML or images.`;
