export const REVISE_METADATA_IN_ENGLISH = `Revise what search engines show of a finished text, in no more than "changes" ask for. Each change says in "instruction" what to do; these instructions are part of this task.
Leave out nothing of what "seoTitle" and "metaDescription" promise, unless they must become shorter, and promise nothing new.
In any case "seoTitle" begins with the whole keyphrase, exactly as given, and has at most 55 characters; "metaDescription" has 125 to 150 characters (in Japanese 65 to 78) and contains the whole keyphrase once.
Answer in JSON alone: {"seoTitle": "…", "metaDescription": "…"}.`;
