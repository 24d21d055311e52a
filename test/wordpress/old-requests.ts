/** What the two installed plugins send: one request of each family. */
export interface OldRequest {
  readonly plugin: 'first' | 'second';
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

const CONTENT = {
  topic: 'How to brew green tea',
  keywords: ['green tea'],
  length: 'short',
  tone: 'friendly',
  language: 'en',
};
const TEXT = 'Green tea tastes best when the water is not too hot.';
const PICTURE = { prompt: 'A cup of green tea', style: 'photographic', size: '1792x1024', count: 1 };

const get = (plugin: OldRequest['plugin'], path: string): OldRequest => ({ plugin, method: 'GET', path });
const post = (plugin: OldRequest['plugin'], path: string, body: unknown): OldRequest => ({
  ...{ plugin, method: 'POST', path, body },
});

export const OLD_REQUESTS: readonly OldRequest[] = [
  get('first', '/universal-mcp/status'),
  get('first', '/universal-mcp/flux-models'),
  post('first', '/universal-mcp/generate-blog-with-images', { ...CONTENT, industry: 'food', include_images: 1 }),
  post('first', '/universal-mcp/generate-from-keywords?language=en&tone=friendly&length=short', [
    'green tea',
    'teapot',
  ]),
  post('first', '/universal-mcp/analyze-seo', { content: TEXT, target_keyword: 'green tea', url: '' }),
  post('first', '/universal-mcp/analyze-website', { url: 'https://example.com', analysis_type: 'quick' }),
  post('first', '/universal-mcp/chatbot', { message: 'Hello', context: [], language: 'en', website_url: '' }),
  post('first', '/universal-mcp/generate-image', PICTURE),
  post('first', '/universal-mcp/generate-flux-image', { prompt: 'A teapot', width: 1024, height: 1024, steps: 4 }),
  post('first', '/universal-mcp/enhance-flux-prompt', { prompt: 'A teapot' }),
  ...['/health', '/health/ready', '/health/live', '/api/v1/health'].map((path) => get('second', path)),
  post('second', '/api/blog-generator/generate', CONTENT),
  post('second', '/api/v1/content/generate', { keyword: 'green tea', language: 'en', type: 'guide', length: 'short' }),
  post('second', '/universal-mcp/generate-content', CONTENT),
  post('second', '/api/seo-analyzer/analyze', { content: TEXT, keywords: ['green tea'], url: '' }),
  post('second', '/api/flux-image-gen/generate', PICTURE),
  post('second', '/api/v1/images/generate', { prompt: 'A teapot', size: '1024x1792', quality: 'high' }),
  post('second', '/api/universal-mcp/execute', { tool: 'analyze_seo', arguments: { content: TEXT, keywords: [''] } }),
  post('second', '/mcp/tools/execute', { tool: 'analyze_seo', arguments: { content: TEXT, keywords: ['tea'] } }),
];
