import type { Keyphrase } from '../keyphrase';
import { unescapeMarkdown } from '../markdown-escape';
import type { SeededRandom } from '../seeded-random';
import type { TaskInput } from '../task-input';
import { fillTemplate } from './fill-template';
import type { LanguagePack, Role } from './language-pack';
import type { SentenceWriter } from './sentence-writer';

export interface Faq {
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
}

const ANSWERS: readonly (readonly Role[])[] = [
  ['claim', 'advice', 'result'],
  ['advice', 'reason', 'example'],
  ['claim', 'caution', 'advice'],
];

/** Distinct questions, `keyphraseUses` of them with the keyphrase, and their answers; all in plain text. */
export function writeFaq(
  pack: LanguagePack,
  keyphrase: Keyphrase,
  { questionCount, keyphraseUses }: Pick<TaskInput, 'questionCount' | 'keyphraseUses'>,
  { random, sentences }: { readonly random: SeededRandom; readonly sentences: SentenceWriter },
): Faq {
  const named = pack.inSentence(keyphrase.plain);
  const naming = Math.min(keyphraseUses, questionCount);
  const withKeyphrase = random.shuffle(pack.questions.withKeyphrase).slice(0, naming);
  const plain = random.shuffle(pack.questions.plain).slice(0, questionCount - naming);
  return {
    questions: random.shuffle([...withKeyphrase, ...plain]).map((template) => ({
      question: pack.finishSentence(fillTemplate(template, { keyphrase: named })),
      answer: writeAnswer(random.pick(ANSWERS), sentences),
    })),
  };
}

function writeAnswer(roles: readonly Role[], sentences: SentenceWriter): string {
  const texts = roles.map((role) => {
    const sentence = sentences.propose({ role, withKeyphrase: false });
    sentences.accept(sentence);
    return sentence.text;
  });
  return unescapeMarkdown(texts.join(' '));
}
