import type { PageRule } from './page-rule';

/** What search engines can make rich results of. */
export const STRUCTURED_DATA_RULES: readonly PageRule[] = [
  {
    id: 'structured-data-invalid',
    severity: 'error',
    message: 'Structured data are JSON with a context and a type.',
    evidence: ({ structuredData }) => structuredData.invalid,
  },
  {
    id: 'structured-data-required-missing',
    severity: 'error',
    message: 'Structured data have the properties without which search engines ignore them.',
    evidence: ({ structuredData }) => structuredData.missing,
  },
  {
    id: 'structured-data-recommended-missing',
    judges: 'search result',
    severity: 'notice',
    message: 'Structured data have the properties that search engines recommend.',
    evidence: ({ structuredData }) => structuredData.recommended,
  },
];
