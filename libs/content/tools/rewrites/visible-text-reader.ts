import { Tokenizer } from 'htmlparser2';

import { BLOCK_ELEMENTS, CODE_ELEMENTS } from '../../rendering/html/element-kinds';
import { withoutMarks } from '../translations/marks';

/** Reads HTML piece by piece as it is written, and says what a reader would read of it: text, with blocks on lines of their own. */
export class VisibleTextReader {
  readonly #tokenizer: Tokenizer;
  #html = '';
  #unsaid = '';
  #code: string | null = null;

  constructor() {
    const ignored = (): void => {};
    this.#tokenizer = new Tokenizer(
      {},
      {
        ontext: (start, end) => {
          this.#say(this.#html.slice(start, end));
        },
        ontextentity: (codePoint) => {
          this.#say(String.fromCodePoint(codePoint));
        },
        onopentagname: (start, end) => {
          const name = this.#html.slice(start, end).toLowerCase();
          if (CODE_ELEMENTS.has(name)) this.#code ??= name;
          if (name === 'br') this.#say('\n');
        },
        onclosetag: (start, end) => {
          const name = this.#html.slice(start, end).toLowerCase();
          if (name === this.#code) this.#code = null;
          if (BLOCK_ELEMENTS.has(name)) this.#say('\n');
        },
        onattribname: ignored,
        onattribdata: ignored,
        onattribentity: ignored,
        onattribend: ignored,
        onopentagend: ignored,
        onselfclosingtag: ignored,
        oncomment: ignored,
        oncdata: ignored,
        ondeclaration: ignored,
        onprocessinginstruction: ignored,
        onend: ignored,
      },
    );
  }

  /** @returns what can be read since the last piece; what is half a tag or half a mark waits for the rest */
  read(piece: string): string {
    this.#html += piece;
    this.#tokenizer.write(piece);
    const unfinished = this.#unsaid.lastIndexOf('⟦');
    const end = unfinished >= 0 && !this.#unsaid.includes('⟧', unfinished) ? unfinished : this.#unsaid.length;
    const said = this.#unsaid.slice(0, end);
    this.#unsaid = this.#unsaid.slice(end);
    return withoutMarks(said).replace(/\n\s*/g, '\n');
  }

  #say(text: string): void {
    if (this.#code === null) this.#unsaid += text;
  }
}
