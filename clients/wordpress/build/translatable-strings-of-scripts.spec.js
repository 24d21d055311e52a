import { translatableStringsOfScript } from './translatable-strings-of-scripts.cjs';

const found = (source) =>
  translatableStringsOfScript(source, 'panel.jsx').map(({ file: _, ...string }) => JSON.parse(JSON.stringify(string)));

describe('translatableStringsOfScript', () => {
  it('finds every form, with plurals and contexts', () => {
    const source = `
      __('Save', 'shop'); _x('Post', 'verb', 'shop');
      _n('%d tree', "%d trees", count, 'shop'); _nx(\`one\`, 'many', count, 'birds', 'shop');`;
    expect(found(source)).toEqual([
      { text: 'Save' },
      { text: 'Post', context: 'verb' },
      { text: '%d tree', plural: '%d trees' },
      { text: 'one', plural: 'many', context: 'birds' },
    ]);
  });

  it('finds them in markup, with the words for translators', () => {
    const source = `const Panel = () => <p title={__('Title', 'shop')}>{
      /* translators: %s: a name. */
      sprintf(__('Hello %s', 'shop'), name)}</p>;`;
    expect(found(source)).toEqual([{ text: 'Title' }, { text: 'Hello %s', comment: 'translators: %s: a name.' }]);
  });

  it('takes the words before a statement, and not those of another one', () => {
    const source = `
      /* translators: %d: a number. */
      const words = sprintf(__('%d left', 'shop'), 3);
      const others = __('None left', 'shop');`;
    expect(found(source)).toEqual([{ text: '%d left', comment: 'translators: %d: a number.' }, { text: 'None left' }]);
  });

  it('passes over calls without a literal, and other functions', () => {
    expect(found(`__(words, 'shop'); say('Save', 'shop'); i18n.translate('Save');`)).toEqual([]);
  });
});
