import type { ModelRegistry } from '../providers/model-registry';
import type { ModelKind } from '../providers/provider';

const MOST_NAMED = 40;

/** The models that may be named here, for messages: a bounded list. */
export function servedModels(registry: ModelRegistry, kind?: ModelKind): string {
  const references = registry
    .models()
    .filter((model) => kind === undefined || model.kind === kind)
    .map(({ reference }) => reference);
  const more = references.length - MOST_NAMED;
  return references.slice(0, MOST_NAMED).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
