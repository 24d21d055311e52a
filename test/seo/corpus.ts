import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { AnalysisInput } from '../../libs/seo/engine';

/** One text of a corpus. */
export interface CorpusDocument {
  readonly id: string;
  readonly locale: string;
  readonly input: AnalysisInput;
}

/** What the oracle says of one text: a score by check, null where it gave none; checks in which it failed are left out. */
export interface Verdict {
  readonly seoTotal: number;
  readonly readabilityTotal: number;
  readonly scores: ReadonlyMap<string, number | null>;
}

/** A folder of texts (`<locale>.jsonl`) with the oracle's verdicts beside them (`expected/`, `expected-cornerstone/`). */
export class Corpus {
  /** The folder that SEO_CORPUS_DIR names. */
  static open(): Corpus {
    return new Corpus(process.env.SEO_CORPUS_DIR ?? '../shared/corpus/dev');
  }

  constructor(private readonly folder: string) {
    if (!existsSync(folder)) throw new Error(`There is no corpus at ${folder}: name its folder in SEO_CORPUS_DIR.`);
  }

  locales(): string[] {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => path.basename(name, '.jsonl'))
      .sort();
  }

  documents(locale: string): CorpusDocument[] {
    return readLines<StoredDocument>(path.join(this.folder, `${locale}.jsonl`)).map(({ id, html, ...rest }) => ({
      id,
      locale,
      input: { ...rest, locale, content: html },
    }));
  }

  /** Verdicts by document id; empty where the corpus has none. */
  verdicts(locale: string, cornerstone: boolean): ReadonlyMap<string, Verdict> {
    const file = path.join(this.folder, cornerstone ? 'expected-cornerstone' : 'expected', `${locale}.jsonl`);
    if (!existsSync(file)) return new Map();
    return new Map(readLines<StoredVerdict>(file).map((stored) => [stored.id, verdictOf(stored)]));
  }
}

interface StoredDocument extends Omit<AnalysisInput, 'content'> {
  readonly id: string;
  readonly html: string;
}

interface StoredVerdict {
  readonly id: string;
  readonly seo: { readonly total_worker: number; readonly checks: Readonly<Record<string, number | null>> };
  readonly readability: { readonly total: number; readonly checks: Readonly<Record<string, number | null>> };
  readonly errors?: unknown;
}

function verdictOf({ seo, readability, errors }: StoredVerdict): Verdict {
  const failed = JSON.stringify(errors ?? '');
  const scores = Object.entries({ ...seo.checks, ...readability.checks }).filter(([id]) => !failed.includes(`"${id}"`));
  return { seoTotal: seo.total_worker, readabilityTotal: readability.total, scores: new Map(scores) };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const record: T = JSON.parse(line);
      return record;
    });
}
