export const METADATA_IN_ENGLISH = `Write what search engines and lists of posts show of the article. "openings" are the first sentences of its sections.
"seoTitle" begins with the whole keyphrase, exactly as given, and has at most 55 characters.
"metaDescription" says in one or two sentences what the reader gets. It has 125 to 150 characters (in Japanese 65 to 78) and contains the whole keyphrase once.
"slug" is in lower case with hyphens, has at most six words, and contains the words of the keyphrase.
"excerpt" is one or two sentences that make readers want to read on, in other words than "metaDescription".
Answer in JSON alone: {"seoTitle": "…", "metaDescription": "…", "slug": "…", "excerpt": "…"}.`;
