/** Where installed plug-ins call, beside the health checks; all of it at the root of the server. */
export const PATHS = {
  blog: '/api/blog-generator/generate',
  content: '/api/v1/content/generate',
  blogWithImages: '/universal-mcp/generate-blog-with-images',
  universalContent: '/universal-mcp/generate-content',
  fromKeywords: '/universal-mcp/generate-from-keywords',
  analyzer: '/api/seo-analyzer/analyze',
  universalAnalysis: '/universal-mcp/analyze-seo',
  website: '/universal-mcp/analyze-website',
  chatbot: '/universal-mcp/chatbot',
  fluxImage: '/api/flux-image-gen/generate',
  image: '/api/v1/images/generate',
  universalImage: '/universal-mcp/generate-image',
  universalFluxImage: '/universal-mcp/generate-flux-image',
  fluxModels: '/universal-mcp/flux-models',
  fluxPrompt: '/universal-mcp/enhance-flux-prompt',
  status: '/universal-mcp/status',
  execute: '/api/universal-mcp/execute',
  executeTool: '/mcp/tools/execute',
} as const;

const ALL = new Set<string>(Object.values(PATHS));

export function isReadByWordPressPlugins(path: string): boolean {
  return ALL.has(path);
}
