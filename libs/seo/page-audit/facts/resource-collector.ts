import type { HeadCollector } from './head-collector';
import type { PageResource } from './page-facts';

const MOST_RESOURCES = 2_000;
/** Where an element names what the browser fetches for it (HTML Living Standard). */
const ADDRESS_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['img', ['src', 'srcset']],
  ['source', ['src', 'srcset']],
  ['script', ['src']],
  ['iframe', ['src']],
  ['audio', ['src']],
  ['video', ['src', 'poster']],
  ['embed', ['src']],
  ['object', ['data']],
  ['track', ['src']],
  ['form', ['action']],
]);
const FETCHED_RELATIONS: ReadonlySet<string> = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']);

/** What the browser fetches or sends to for a page. */
export class ResourceCollector {
  readonly resources: PageResource[] = [];

  constructor(private readonly head: HeadCollector) {}

  startTag(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.resources.length >= MOST_RESOURCES) return;
    if (name === 'link' && hasFetchedRelation(attributes)) this.add('link', attributes.get('href'));
    for (const attribute of ADDRESS_ATTRIBUTES.get(name) ?? []) {
      const value = attributes.get(attribute);
      if (attribute === 'srcset') for (const candidate of candidatesOf(value)) this.add(name, candidate);
      else this.add(name, value);
    }
  }

  private add(element: string, reference: string | undefined): void {
    const url = reference === undefined || reference.trim() === '' ? null : this.head.resolve(reference);
    if (url !== null) this.resources.push({ element, url });
  }
}

function hasFetchedRelation(attributes: ReadonlyMap<string, string>): boolean {
  return (attributes.get('rel') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((relation) => FETCHED_RELATIONS.has(relation));
}

/** Addresses of a `srcset`, without their descriptors. */
function candidatesOf(sourceSet: string | undefined): string[] {
  return (sourceSet ?? '').split(',').map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '');
}
