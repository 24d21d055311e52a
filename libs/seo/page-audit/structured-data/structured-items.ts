type Properties = Readonly<Record<string, unknown>>;

/** One thing that structured data describe. */
export interface StructuredItem {
  readonly types: readonly string[];
  readonly properties: Properties;
  /** The types of the item that it is a part of; empty for one that stands for itself, at the top of a document or in its `@graph`. */
  readonly partOf: readonly string[];
}

/** More is noise, or an attack. */
const MOST_ITEMS = 1_000;
/** Names of JSON-LD itself, which describe nothing. */
const KEYWORDS: ReadonlySet<string> = new Set(['@id', '@type', '@context']);

/**
 * The items of parsed JSON-LD documents of one page, nested ones included. What is said of one `@id` in several places is one item; a
 * mere reference is none.
 */
export function structuredItemsOf(documents: readonly unknown[]): StructuredItem[] {
  const items: StructuredItem[] = [];
  const waiting = documents.toReversed().map((value) => ({ value, partOf: new Array<string>() }));
  for (let next = waiting.pop(); next !== undefined && items.length < MOST_ITEMS; next = waiting.pop()) {
    const { value, partOf } = next;
    const types = isObject(value) ? typesOf(value['@type']) : [];
    if (isObject(value) && types.length > 0 && !isReference(value)) items.push({ types, properties: value, partOf });
    for (const member of Object.values(value ?? {}).reverse()) {
      if (isContainer(member)) waiting.push({ value: member, partOf: types.length > 0 ? types : partOf });
    }
  }
  return mergeById(items);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeById(items: readonly StructuredItem[]): StructuredItem[] {
  const merged = new Map<unknown, StructuredItem>();
  for (const item of items) {
    const id = item.properties['@id'] ?? item;
    const known = merged.get(id) ?? item;
    merged.set(id, {
      types: [...new Set([...known.types, ...item.types])],
      properties: { ...known.properties, ...item.properties },
      partOf: item.partOf.length === 0 ? item.partOf : known.partOf,
    });
  }
  return [...merged.values()];
}

/** `{"@type": …, "@id": …}` alone points to an item described elsewhere. */
function isReference(properties: Properties): boolean {
  return properties['@id'] !== undefined && Object.keys(properties).every((name) => KEYWORDS.has(name));
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Types are written short (`Article`) or as addresses (`https://schema.org/Article`). */
function typesOf(value: unknown): string[] {
  const types: readonly unknown[] = Array.isArray(value) ? value : [value];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}
