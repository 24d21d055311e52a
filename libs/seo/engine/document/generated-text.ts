const TABLE_OF_CONTENTS =
  /rank-math\/toc-block|rank-math-toc-block|yoast-seo\/table-of-contents|yoast-table-of-contents|ez-toc|lwptoc|toc_container|uagb-toc/;
const READING_TIME = /yoast-reading-time/;

/** Whether a block comment or a class attribute belongs to a table of contents of WordPress's known blocks and plug-ins. */
export function announcesTableOfContents(commentOrClass: string): boolean {
  return TABLE_OF_CONTENTS.test(commentOrClass);
}

/** Whether an element with this class holds text that a plug-in made and no author wrote. */
export function isGeneratedText(className: string): boolean {
  return TABLE_OF_CONTENTS.test(className) || READING_TIME.test(className);
}
