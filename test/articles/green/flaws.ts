import type { TaskInput } from '../writing-upstream';
import { carelessly } from './careless-revisions';

/** Spoils a good answer to a task in one way. */
type Flaw = (input: TaskInput, answer: string) => string;

/** Passive sentences, in each language that has them; Thai has no such check. */
const PASSIVE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The work was done by the old team.',
    'The rules were written by the owner.',
    'The floor is cleaned by a robot.',
  ],
  de: ['Die Arbeit wird von allen gelobt.', 'Das Haus wurde vor Jahren gebaut.', 'Der Boden wird am Abend gereinigt.'],
  es: [
    'El trabajo fue hecho por el equipo.',
    'Las reglas fueron escritas por el dueño.',
    'La casa fue construida por ellos.',
  ],
  fr: [
    'Le travail est fait par une équipe.',
    'Les règles ont été écrites par le chef.',
    'La maison a été construite par eux.',
  ],
};

/** Sentences that begin alike. */
const ALIKE: Readonly<Record<string, string>> = {
  en: 'Everyone likes it here. Everyone tries it once. Everyone stays for long. Everyone comes back.',
  th: 'มันดีสำหรับทุกคน มันง่ายกว่าที่คิด มันเร็วมากในตอนเช้า มันทำให้คุณสบายใจ',
  de: 'Jeder mag es hier sehr. Jeder probiert es einmal. Jeder bleibt gern länger. Jeder kommt wieder.',
  es: 'Todos lo prueban una vez. Todos se quedan un rato. Todos vuelven pronto. Todos hablan de eso.',
  fr: 'Chacun essaie une fois. Chacun reste plus longtemps. Chacun revient bientôt. Chacun en parle.',
};

const isText = ({ task }: TaskInput): boolean =>
  ['article.section', 'article.introduction', 'article.conclusion'].includes(String(task));
const isThai = ({ language }: TaskInput): boolean => String(language).startsWith('th');

/** Leaves lists and cited sentences alone. */
function plainParagraphs(answer: string, change: (paragraph: string) => string): string {
  return answer
    .split('\n\n')
    .map((paragraph) => (/^[-\d]|\]\(/.test(paragraph) ? paragraph : change(paragraph)))
    .join('\n\n');
}

const FLAWS: Readonly<Record<string, Flaw>> = {
  'long sentences': (input, answer) =>
    isText(input)
      ? plainParagraphs(answer, (paragraph) =>
          isThai(input)
            ? paragraph
            : paragraph.replaceAll(
                /(\p{Ll})\. (\p{Lu})/gu,
                (_, end: string, start: string) => `${end}, ${start.toLowerCase()}`,
              ),
        )
      : answer,
  'no transitions': (input, answer) =>
    isText(input)
      ? plainParagraphs(answer, (paragraph) =>
          paragraph.replaceAll(
            /(^|\. )\p{Lu}[^.,]{1,25}, (\p{Ll})/gu,
            (_, before: string, letter: string) => before + letter.toUpperCase(),
          ),
        )
      : answer,
  passive: (input, answer) => {
    const sentences = PASSIVE[String(input['language']).slice(0, 2)];
    return isText(input) && sentences ? `${answer} ${sentences.join(' ')}` : answer;
  },
  stuffing: ({ task, keyphrase }, answer) =>
    task === 'article.section' ? `${answer}\n\n${`${String(keyphrase)}. `.repeat(9).trim()}` : answer,
  'no keyphrase at the start': ({ task, keyphrase }, answer) =>
    task === 'article.introduction' ? answer.replaceAll(new RegExp(String(keyphrase), 'giu'), '…') : answer,
  'one paragraph': (input, answer) =>
    isText(input) && !answer.includes('](') ? answer.replaceAll('\n\n', ' ') : answer,
  'the same beginnings': (input, answer) =>
    isText(input) ? `${answer}\n\n${ALIKE[String(input['language']).slice(0, 2)] ?? ''}` : answer,
  'poor metadata': ({ task, keyphrase }, answer) => {
    if (task !== 'article.metadata') return answer;
    const metadata = JSON.parse(answer) as { excerpt: string };
    const words = metadata.excerpt.replaceAll(new RegExp(String(keyphrase), 'giu'), '…');
    return JSON.stringify({
      ...metadata,
      seoTitle: `${words} ${words}`,
      metaDescription: words.slice(0, 60),
      slug: 'text',
    });
  },
  'headings without the keyphrase': ({ task, keyphrase }, answer) =>
    task === 'article.outline' ? answer.replaceAll(new RegExp(String(keyphrase), 'giu'), '1') : answer,
  'half as long': ({ task }, answer) =>
    task === 'article.section' ? answer.split('\n\n').slice(0, 1).join('\n\n') : answer,
};

const NAMES = Object.keys(FLAWS);
const FLAWS_EACH = 4;

/** Which flaws an article's answers have, by a number of its own: all flaws in turn, several at once. */
export function flawsOf(article: number): readonly string[] {
  return Array.from({ length: FLAWS_EACH }, (_, index) => NAMES[(article * 3 + index * 7) % NAMES.length] ?? '');
}

/** The answer as a careless model would give it. */
export function spoil(flaws: readonly string[], input: TaskInput, answer: string): string {
  if (input['task'] === 'revise.passages') return carelessly(input, answer);
  return flaws.reduce((spoilt, name) => FLAWS[name]?.(input, spoilt) ?? spoilt, answer);
}
