import { briefOf } from '../../../domain/brief';
import type { Draft } from '../../../domain/draft';
import { revisionSubjectOf, type RevisionSubject } from '../../revision-subject';

/** A subject for specs. */
export function sampleSubject(overrides: Partial<RevisionSubject> = {}): RevisionSubject {
  const brief = briefOf({ keyphrase: 'green coffee', language: 'en_US' });
  return { ...revisionSubjectOf(brief, { permalink: 'https://shop.example/blog/green-coffee/' }), ...overrides };
}

/** A draft for specs. */
export function sampleDraft(overrides: Partial<Draft> = {}): Draft {
  return { content: '', title: '', metaDescription: '', slug: '', ...overrides };
}
