import { Injectable } from '@nestjs/common';
import { decodeText, WebFetch } from '@seoforge/http-fetch';
import { detectLanguage } from '@seoforge/seo';

import { pageUnusable } from '../keywords.errors';
import { FindProminentPhrases } from './find-prominent-phrases';
import type { Material } from './material';
import { readPage } from './read-page';

const LIMITS = { maxBytes: 4 * 1_024 * 1_024, timeoutMs: 20_000, maxRedirects: 5 };
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const EXCERPT_CHARACTERS = 6_000;
const DEFAULT_LANGUAGE = 'en';

/** A page of the public web: its title, its headings, and the phrases that it repeats. */
@Injectable()
export class PageMaterial {
  constructor(
    private readonly webFetch: WebFetch,
    private readonly findProminentPhrases: FindProminentPhrases,
  ) {}

  /** @throws AppError `keywords.page_unusable`, and those of `WebFetch.fetch` */
  async read(url: string, wanted: string | null): Promise<Material> {
    const { title, headings, lines } = await readPage(await this.#fetch(url));
    if (title === '' && headings.length + lines.length === 0) throw pageUnusable('nothing is written on it');
    const text = [title, ...headings, ...lines].join('\n');
    const language = wanted ?? (await detectLanguage({ content: text })) ?? DEFAULT_LANGUAGE;
    const prominent = await this.findProminentPhrases.execute([...headings, ...lines], language);
    const phrases = [...prominent.phrases, ...headings, title];
    return {
      subject: title === '' ? (headings[0] ?? prominent.phrases[0] ?? url) : title,
      language,
      excerpt: text.slice(0, EXCERPT_CHARACTERS).toWellFormed(),
      candidates: phrases.map((phrase) => ({ phrase, source: 'page' })),
      about: prominent.phrases,
      warnings: prominent.warnings,
    };
  }

  async #fetch(url: string): Promise<string> {
    const answer = await this.webFetch.fetch({ url, method: 'GET', ...LIMITS });
    const contentType = answer.headers.get('content-type')?.[0] ?? '';
    if (answer.status >= 300) throw pageUnusable(`its server answered ${answer.status}`);
    if (contentType !== '' && !HTML.test(contentType)) throw pageUnusable('it is not HTML');
    return decodeText(answer.body, contentType);
  }
}
