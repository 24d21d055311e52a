export const PICTURES_IN_ENGLISH = `Choose exactly "pictureCount" pictures for the article.
"position" is the number of the section in "headings", counted from 0, that the picture stands in; spread the pictures over the article.
"prompt" tells a painter in English, whatever the language of the article, what the picture shows: one clear motif, the light and the style, the same style for all. No writing, no logos, and no real person.
"alt" says in the article's language, in at most 12 words, what can be seen. Exactly "keyphraseUses" of the texts contain the whole keyphrase, exactly as given; the others do without it.
Answer in JSON alone: {"pictures": [{"prompt": "…", "alt": "…", "position": 0}]}.`;
