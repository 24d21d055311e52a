/** Stands for one tag where the text is read together with its markup (U+FFFC, object replacement character). */
export const MARKUP = '\ufffc';
