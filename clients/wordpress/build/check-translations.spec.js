import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { untranslatedStrings } from './check-translations.cjs';

const HEADER = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=1; plural=0;\\n"\n\n';

describe('untranslatedStrings', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'translations-'));
    write('src/panel.jsx', `__('Save', 'shop'); __('Open', 'shop');`);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file, content) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const entry = (text, translation) => `msgid "${text}"\nmsgstr "${translation}"\n\n`;

  it('are none where template and translations have everything', () => {
    write('languages/shop.pot', HEADER + entry('Save', '') + entry('Open', ''));
    write('languages/shop-th.po', HEADER + entry('Save', 'บันทึก') + entry('Open', 'เปิด'));
    expect(untranslatedStrings(folder)).toEqual([]);
  });

  it('names what is missing, not translated, or left over', () => {
    write('languages/shop.pot', HEADER + entry('Save', '') + entry('Closed', ''));
    write('languages/shop-th.po', HEADER + entry('Save', '') + entry('Open', 'เปิด'));
    expect(untranslatedStrings(folder)).toEqual([
      'languages/shop-th.po has no translation of "Save"',
      'languages/shop.pot lacks "Open" of src/panel.jsx',
      'languages/shop.pot has "Closed", which no source says',
    ]);
  });
});
