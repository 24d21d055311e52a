export const FAQ_IN_ENGLISH = `Write exactly "questionCount" questions that readers of the article still have, with their answers. The article's sections stand in "headings"; ask what they leave open.
Each question is one sentence that ends with a question mark. Exactly "keyphraseUses" of the questions contain the whole keyphrase, exactly as given; the other questions and all answers do without it.
Each answer is two or three sentences of plain text, without Markdown, links or HTML. Questions and answers together have about "targetWords" words.
Answer in JSON alone: {"questions": [{"question": "…", "answer": "…"}]}.`;
