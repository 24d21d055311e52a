export const TRANSLATE_UNITS_IN_ENGLISH = `Translate the "text" of every one of the "segments" into "language"; they follow each other in one text, which is in "from" where that is given.
Marks in double brackets stand for markup. ⟦1⟧…⟦/1⟧ surround the words of a link or of emphasis: put both around the words that say the same. ⟦2⟧ alone stands for something that is not shown: put it where it belongs. Every mark of a segment stands in its translation exactly once, and no other one. Write no HTML and no Markdown.
Use the translations of the "glossary" word for word. "keyphrase" names what the text is to be found for: wherever the text has its "term", write its "translation" exactly as given.
"refused" says why an earlier translation of a segment could not be used: avoid that.
Answer in JSON alone, with every id once: {"segments": [{"id": "…", "text": "…"}]}.`;
