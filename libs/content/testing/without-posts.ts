import { PostsOfBrief } from '../application/posts-of-brief';

/** Of a site that has no posts in its index. */
export function withoutPosts(): PostsOfBrief {
  return new PostsOfBrief({ execute: async () => ({ outgoing: [], incoming: [] }) }, { execute: async () => [] });
}
