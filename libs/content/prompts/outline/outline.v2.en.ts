export const OUTLINE_IN_ENGLISH = `Plan an article: its title and exactly "sectionCount" section headings, for "targetWords" words in all.
The title begins with the keyphrase, exactly as given, and has at most 55 characters.
Headings are specific, different from each other, and follow a logical order, without an introduction, a conclusion or a list of questions: those are added later.
Half of the headings contain the whole keyphrase, exactly as given. The others contain none of its words.
Answer in JSON alone: {"title": "…", "sections": [{"heading": "…"}]}.`;
