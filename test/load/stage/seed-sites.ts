import type { Post } from '@seoforge/posts';

import { benchPost } from '../../posts/bench-texts';
import type { LoadPost, LoadSite } from '../mix/load-scene';
import type { ProductionService } from './production-service';

const SITES = 10;
const POSTS_OF_SITE = 100;
/** Of some 150 words each. */
const PARTS_OF_POST = 4;
const KEYPHRASES = ['green tea', 'rye loaf', 'rain barrel', 'stone oven', 'electric kettle'];
const BLANK = '@@changed@@';

/** Sites as they are after a while: with posts in the index and articles that are written. */
export async function seedSites(service: ProductionService): Promise<readonly LoadSite[]> {
  const keys = Array.from({ length: SITES }, (_, index) => {
    return /sf_live_[\w-]+/.exec(service.command('create-site', '--name', `Site ${index}`))?.[0] ?? '';
  });
  return Promise.all(keys.map((apiKey, site) => seed(service.port, apiKey, site * POSTS_OF_SITE)));
}

async function seed(port: number, apiKey: string, firstPost: number): Promise<LoadSite> {
  const ask = async (path: string, json: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', ...headers },
      body: json,
    });
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const posts = Array.from({ length: POSTS_OF_SITE }, (_, index) => loadPost(firstPost + index));
  const bodies = posts.map(({ externalId, body }) => `{"externalId":"${externalId}",${body.join('').slice(1)}`);
  await ask('/posts/batch', `{"posts":[${bodies.join(',')}]}`);
  const articleIds: string[] = [];
  for (const keyphrase of KEYPHRASES) {
    const order = JSON.stringify({ keyphrase, targetWords: 300 });
    const article = await ask('/articles', order, { prefer: 'wait=120' });
    const { id, status } = article as { readonly id: string; readonly status: string };
    if (status !== 'succeeded') throw new Error(`The article ${id} ${status}.`);
    articleIds.push(id);
  }
  return { apiKey, posts, articleIds };
}

function loadPost(index: number): LoadPost {
  const parts = Array.from({ length: PARTS_OF_POST }, (_, part) => benchPost('', 4 * (PARTS_OF_POST * index + part)));
  const { externalId, url, title, keyphrase }: Post = benchPost('', 4 * PARTS_OF_POST * index);
  const content = `${parts.map((part) => part.content).join('')}<p>${BLANK}</p>`;
  const body = { url, title, keyphrase, content, language: 'en', updatedAt: '2026-01-01T12:00:00Z' };
  const [before = '', after = ''] = JSON.stringify(body).split(BLANK);
  return { externalId, keyphrase: keyphrase ?? '', body: [before, after] };
}
