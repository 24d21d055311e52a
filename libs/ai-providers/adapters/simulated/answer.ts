import type { LanguageModelRequest, Message } from '../../ports/language-model';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { readInputBlock, type InputBlock } from './input-block';
import { revisePassages } from './revising/revise-passages';
import { reviseMetadata } from './revising/revise-metadata';
import { instanceOf } from './schema-instance';
import { SPANISH } from './spanish';
import { languageOf, readTaskInput, type Task, type TaskInput } from './task-input';
import { THAI } from './thai';
import { SIMULATED_TOOLS } from './tools';
import { ArticleWriter } from './writing/article-writer';
import type { LanguagePack } from './writing/language-pack';

export interface Answer {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** What it says where the prompt holds no data block that it understands. */
const HONEST_ANSWER = 'This is a simulated answer, because the prompt holds no task that the simulation knows.';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([
  ['en', ENGLISH],
  ['th', THAI],
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
]);

const OTHER_LANGUAGE = 'simulated writes English, Thai, German, Spanish and French only; this answer is in English';

/** Text tasks answer in Markdown, the others with an object to be written as JSON. */
const TEXT_TASKS = {
  'article.introduction': (pack: LanguagePack, input: TaskInput) => new ArticleWriter(pack, input).introduction(),
  'article.section': (pack: LanguagePack, input: TaskInput) => new ArticleWriter(pack, input).section(),
  'article.conclusion': (pack: LanguagePack, input: TaskInput) => new ArticleWriter(pack, input).conclusion(),
} as const;

type TextTask = keyof typeof TEXT_TASKS;

const JSON_TASKS: Record<Exclude<Task, TextTask>, (pack: LanguagePack, input: TaskInput) => object> = {
  'article.outline': (pack, input) => new ArticleWriter(pack, input).outline(),
  'article.metadata': (pack, input) => new ArticleWriter(pack, input).metadata(),
  'article.faq': (pack, input) => new ArticleWriter(pack, input).faq(),
  'article.pictures': (pack, input) => new ArticleWriter(pack, input).pictures(),
  'revise.passages': revisePassages,
  'revise.metadata': reviseMetadata,
};

function isTextTask(task: Task): task is TextTask {
  return Object.hasOwn(TEXT_TASKS, task);
}

/** What the gateway writes where it wants the rest of an answer: it fits only where the same answer comes again. */
const CONTINUATION = '<end-of-answer>';

/** The data block of the last user message that has one; what was said after it makes the answer another one. */
function askedFor(messages: readonly Message[]): InputBlock | undefined {
  const said = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
  for (let index = said.length - 1; index >= 0; index--) {
    const block = readInputBlock(said[index] ?? '');
    if (!block) continue;
    const remarks = said.slice(index + 1).filter((remark) => !remark.includes(CONTINUATION));
    return { ...block, json: [block.json, ...remarks].join('\n') };
  }
  return undefined;
}

/** The whole answer to a request, before any limit. */
export function answerTo({ messages, output }: LanguageModelRequest): Answer {
  const block = askedFor(messages);
  const tool = SIMULATED_TOOLS.get(block?.fields['task']);
  if (block && tool) {
    const language = languageOf(block);
    const made = tool({ fields: block.fields, seed: block.json, pack: PACKS.get(language) ?? ENGLISH });
    return { text: typeof made === 'string' ? made : JSON.stringify(made), warnings: warningsFor(language) };
  }
  const input = block && readTaskInput(block);
  if (!input || (output && isTextTask(input.task))) {
    return { text: output ? JSON.stringify(instanceOf(output.schema, HONEST_ANSWER)) : HONEST_ANSWER, warnings: [] };
  }
  const { task } = input;
  const pack = PACKS.get(input.language) ?? ENGLISH;
  return {
    text: isTextTask(task) ? TEXT_TASKS[task](pack, input) : JSON.stringify(JSON_TASKS[task](pack, input)),
    warnings: warningsFor(input.language),
  };
}

function warningsFor(language: string): readonly string[] {
  return PACKS.has(language) ? [] : [OTHER_LANGUAGE];
}
