export const PAGE_FAQ_IN_ENGLISH = `Write "questionCount" questions that people ask about the subject, with their answers.
Where there is a "page", ask what its readers want to know, and answer from its text and from "facts" alone; write fewer questions rather than an answer that does not stand there. Where there is none, the subject is the keyphrase and the "topic".
Each question is one sentence that ends with a question mark, and none is asked twice. About "keyphraseUses" of the questions contain the whole keyphrase, exactly as given; the other questions and all answers do without it.
Each answer is two or three sentences of plain text, without Markdown, links or HTML. It states no number, date, study or source that neither "page" nor "facts" has.
Answer in JSON alone: {"questions": [{"question": "…", "answer": "…"}]}.`;
