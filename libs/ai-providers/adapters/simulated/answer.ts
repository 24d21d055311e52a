import type { LanguageModelRequest } from '../../ports/language-model';
import { ENGLISH } from './english';
import { readInputBlock } from './input-block';
import { instanceOf } from './schema-instance';
import { readTaskInput, type Task } from './task-input';
import { THAI } from './thai';
import { ArticleWriter } from './writing/article-writer';

export interface Answer {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** What it says where the prompt holds no data block that it understands. */
const HONEST_ANSWER = 'This is a simulated answer, because the prompt holds no task that the simulation knows.';

const OTHER_LANGUAGE = 'simulated writes English and Thai only; this answer is in English';

const WRITERS: Record<Task, (writer: ArticleWriter) => string> = {
  'article.outline': (writer) => JSON.stringify(writer.outline()),
  'article.introduction': (writer) => writer.introduction(),
  'article.section': (writer) => writer.section(),
  'article.conclusion': (writer) => writer.conclusion(),
  'article.metadata': (writer) => JSON.stringify(writer.metadata()),
};

const JSON_TASKS: ReadonlySet<Task> = new Set<Task>(['article.outline', 'article.metadata']);

/** The whole answer to a request, before any limit: the last user message decides, by its data block alone. */
export function answerTo({ messages, output }: LanguageModelRequest): Answer {
  const prompt = messages.findLast(({ role }) => role === 'user')?.text ?? '';
  const block = readInputBlock(prompt);
  const input = block && readTaskInput(block);
  if (!input || (output && !JSON_TASKS.has(input.task))) {
    return { text: output ? JSON.stringify(instanceOf(output.schema, HONEST_ANSWER)) : HONEST_ANSWER, warnings: [] };
  }
  const writer = new ArticleWriter(input.language === 'th' ? THAI : ENGLISH, input);
  return {
    text: WRITERS[input.task](writer),
    warnings: ['en', 'th'].includes(input.language) ? [] : [OTHER_LANGUAGE],
  };
}
