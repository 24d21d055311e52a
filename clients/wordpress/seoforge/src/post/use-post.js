import { useSelect } from '@wordpress/data';

/** Of the post that is open, what an analysis needs and what tells its state; blocks as one tree that changes with every edit. */
export function usePost() {
  return useSelect((select) => {
    const editor = select('core/editor');
    const attribute = (name) => editor.getEditedPostAttribute(name);
    return {
      id: editor.getCurrentPostId(),
      type: editor.getCurrentPostType(),
      title: attribute('title') ?? '',
      excerpt: attribute('excerpt') ?? '',
      // Of a post without a title it would be the number of the post.
      slug: attribute('slug') || (attribute('title') ? String(editor.getEditedPostSlug()) : ''),
      permalink: editor.getPermalink() ?? '',
      mayPublishAnyHtml: 'wp:action-unfiltered-html' in (editor.getCurrentPost()._links ?? {}),
      blocks: select('core/block-editor').getBlocks(),
    };
  }, []);
}
