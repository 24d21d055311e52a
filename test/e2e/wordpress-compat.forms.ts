import { PATHS } from '../../apps/api/src/wordpress-compat/paths';

export type Headers = Readonly<Record<string, string>>;

/** What one plug-in sends to one path. */
export type Form = readonly [name: string, path: string, headers: Headers, body: unknown];

export const BASIC: Headers = { 'User-Agent': 'WordPress/6.8; https://garden.example' };
export const PROFESSIONAL: Headers = {
  'User-Agent': 'SEO-Forge-WordPress-Plugin/2.0.1',
  'X-WordPress-Site': 'https://garden.example',
  'X-Client-ID': 'wordpress-plugin',
  'X-Plugin-Version': '2.1.0',
};
export const WRITING: Headers = {
  ...PROFESSIONAL,
  'X-Language': 'en',
  'X-Content-Type': 'blog',
  'Accept-Language': 'en',
};
export const WIDGET: Headers = { 'User-Agent': 'Mozilla/5.0', Origin: 'https://garden.example' };

export const POND =
  '<h2>The pond</h2><p>A pond.</p><a href="/fish">Fish</a><a href="https://other.example/">Elsewhere</a>';

const SHORT = { length: 'short', tone: 'professional', language: 'en' };
const PICTURES = { content_type: 'blog', include_images: 1, image_count: 1, image_style: 'photo' };

export const TEXT_FORMS: readonly Form[] = [
  ['blog with images', PATHS.blogWithImages, WRITING, { topic: 'Green tea', keywords: [''], ...SHORT, ...PICTURES }],
  ['first choice', PATHS.blog, WRITING, { topic: 'green tea', keywords: ['green tea'], ...SHORT }],
  ['first choice with images', PATHS.blog, WRITING, { topic: 'Green tea', keywords: [], ...SHORT, ...PICTURES }],
  [
    'last choice',
    PATHS.content,
    WRITING,
    { keyword: 'Green tea', language: 'en', type: 'poem', length: 'short', style: 'x' },
  ],
  ['older plug-in', PATHS.universalContent, BASIC, { topic: 'Green  tea', industry: 'food', ...SHORT, unknown: {} }],
  ['keywords alone', `${PATHS.fromKeywords}?language=en&length=short&include_images=1`, BASIC, ['Green tea', '']],
  ['fallback', PATHS.execute, PROFESSIONAL, { tool: 'generate_content', arguments: { topic: 'Green tea', ...SHORT } }],
  [
    'other fallback',
    PATHS.executeTool,
    PROFESSIONAL,
    { tool: 'generate_content', arguments: { topic: 'Green tea', ...SHORT } },
  ],
];

export const ANALYSIS_FORMS: readonly Form[] = [
  ['first choice', PATHS.analyzer, PROFESSIONAL, { content: POND, keywords: ['pond'], url: '' }],
  ['second choice', PATHS.universalAnalysis, PROFESSIONAL, { content: POND, keywords: [''], url: '' }],
  [
    'older plug-in',
    PATHS.universalAnalysis,
    BASIC,
    { content: POND, target_keyword: 'pond', url: 'https://garden.example/pond' },
  ],
  ['one word', PATHS.universalAnalysis, BASIC, { content: 'Pond', target_keyword: '', url: '' }],
  ['nothing', PATHS.analyzer, PROFESSIONAL, { content: '', keywords: [] }],
  ['fallback', PATHS.execute, PROFESSIONAL, { tool: 'analyze_seo', arguments: { content: POND, keywords: ['pond'] } }],
  ['other fallback', PATHS.executeTool, PROFESSIONAL, { tool: 'analyze_seo', arguments: { content: POND } }],
];

export const IMAGE_FORMS: readonly Form[] = [
  ['first choice', PATHS.fluxImage, PROFESSIONAL, { prompt: 'A pond', style: 'photo', size: '1792x1024', count: 2 }],
  ['last choice', PATHS.image, PROFESSIONAL, { prompt: 'A pond', style: 'photo', size: '1024x1792', quality: 'hd' }],
  ['older plug-in', PATHS.universalImage, BASIC, { prompt: 'A pond', style: '', size: '512x512', count: '1' }],
  [
    'flux',
    PATHS.universalFluxImage,
    BASIC,
    { prompt: 'A pond', model: 'flux-dev', width: 64, height: 64, steps: 4, guidance: 3.5 },
  ],
  [
    'fallback',
    PATHS.execute,
    PROFESSIONAL,
    { tool: 'generate_image', arguments: { prompt: 'A pond', size: '256x256' } },
  ],
];
