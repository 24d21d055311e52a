export const METADATA_VARIANTS_IN_ENGLISH = `Write exactly "variantCount" variants of what search engines show of a page. "page" has its headings and the beginning of its text; where there is none, the page is about the keyphrase and the "topic". "currentTitle" is the title that it has now.
Each "title" begins with the whole keyphrase, exactly as given, and has at most "titleCharacters" characters.
Each "metaDescription" says in one or two sentences what the reader gets on the page, and promises nothing that the page does not hold. It has "descriptionCharacters" characters and contains the whole keyphrase once.
Each "slug" is in lower case with hyphens, has at most six words, and contains the words of the keyphrase.
Each variant takes another angle, such as a benefit, a question, a task or a comparison. No title occurs twice, and no description says what another one says.
Answer in JSON alone: {"variants": [{"title": "…", "metaDescription": "…", "slug": "…"}]}.`;
