/** Posts that an entry of a report names at most: there may be fifty entries, and addresses of 2,000 characters. */
export const MOST_NAMED_POSTS = 10;

/** A post as a report names it. */
export interface ReportedPost {
  readonly externalId: string;
  readonly url: string;
  readonly title: string;
  /** Of the scorecard that the entry is about, the SEO scorecard where it is about none; 0-100. */
  readonly score: number;
}

/** How many posts there are of a kind, and some of them. */
export interface NamedPosts<Post = ReportedPost> {
  readonly count: number;
  readonly posts: readonly Post[];
}

export const NO_POSTS: NamedPosts<never> = { count: 0, posts: [] };

/** One more; the worst ones are named, in the order of their scores. */
export function withPost({ count, posts }: NamedPosts, post: ReportedPost): NamedPosts {
  const place = posts.findLastIndex(({ score }) => score <= post.score) + 1;
  return {
    count: count + 1,
    posts: place === MOST_NAMED_POSTS ? posts : posts.toSpliced(place, 0, post).slice(0, MOST_NAMED_POSTS),
  };
}

/** One more; the first ones are named. */
export function withNext<Post>({ count, posts }: NamedPosts<Post>, post: Post, most: number): NamedPosts<Post> {
  return { count: count + 1, posts: posts.length < most ? [...posts, post] : posts };
}
