const UNFINISHED = { status: 504, why: 'nothing is written or audited here' };
const SLOW = { status: 504, why: 'nobody waits here for what takes a moment' };

/** Refusals for another reason than who is calling, where a success takes more than a request. */
export const OTHER_SUCCESSES: Readonly<Record<string, { readonly status: number; readonly why: string }>> = {
  'POST /api/v1/auth/second-factor/confirmation': { status: 409, why: 'no second factor has been set up' },
  'DELETE /api/v1/auth/second-factor': { status: 409, why: 'no second factor has been set up' },
  'GET /api/v1/seo/audits/{id}/report': { status: 409, why: 'no audit has come to its end' },
  'POST /api/v1/articles/{id}/retry': { status: 409, why: 'no article has failed' },
  'POST /api/v1/seo/improvements/{id}/retry': { status: 409, why: 'no improvement has failed' },
  'GET /api/v1/posts/link-suggestions': { status: 400, why: 'neither a keyphrase nor a post is named' },
  'GET /api/v1/posts/overlaps': { status: 400, why: 'neither a keyphrase nor a post is named' },
  'POST /api/blog-generator/generate': UNFINISHED,
  'POST /api/flux-image-gen/generate': SLOW,
  'POST /api/seo-analyzer/analyze': SLOW,
  'POST /api/universal-mcp/execute': SLOW,
  'POST /api/v1/content/generate': UNFINISHED,
  'POST /api/v1/images/generate': SLOW,
  'POST /mcp/tools/execute': SLOW,
  'POST /universal-mcp/analyze-seo': SLOW,
  'POST /universal-mcp/analyze-website': UNFINISHED,
  'POST /universal-mcp/chatbot': SLOW,
  'POST /universal-mcp/enhance-flux-prompt': SLOW,
  'POST /universal-mcp/generate-blog-with-images': UNFINISHED,
  'POST /universal-mcp/generate-content': UNFINISHED,
  'POST /universal-mcp/generate-flux-image': SLOW,
  'POST /universal-mcp/generate-from-keywords': UNFINISHED,
  'POST /universal-mcp/generate-image': SLOW,
  'GET /media/{name}': { status: 404, why: 'no picture has been made' },
};
