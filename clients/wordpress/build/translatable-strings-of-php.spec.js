import { translatableStringsOfPhp } from './translatable-strings-of-php.cjs';

const found = (source) =>
  translatableStringsOfPhp(source, 'page.php').map(({ file: _, ...string }) => JSON.parse(JSON.stringify(string)));

describe('translatableStringsOfPhp', () => {
  it('finds every form, with plurals and contexts', () => {
    const source = `<?php
      __( 'Save', 'shop' ); esc_html_e( "It's \\"here\\"", 'shop' ); esc_attr__( 'It\\'s \\\\ here', 'shop' );
      _x( 'Post', 'verb', 'shop' ); _n( '%d tree', '%d trees', $count, 'shop' );`;
    expect(found(source)).toEqual([
      { text: 'Save' },
      { text: `It's "here"` },
      { text: `It's \\ here` },
      { text: 'Post', context: 'verb' },
      { text: '%d tree', plural: '%d trees' },
    ]);
  });

  it('has the words for translators with the string that follows', () => {
    const source = `<?php
      /* translators: %s: a name. */
      printf( esc_html__( 'Hello %s', 'shop' ), $name );
      esc_html_e( 'Bye', 'shop' );`;
    expect(found(source)).toEqual([{ text: 'Hello %s', comment: 'translators: %s: a name.' }, { text: 'Bye' }]);
  });

  it('reads the header of a plugin', () => {
    const source = `<?php
/**
 * Plugin Name: Shop
 * Description: Sells trees.
 */`;
    expect(found(source)).toEqual([{ text: 'Shop' }, { text: 'Sells trees.' }]);
  });

  it('passes over what only looks alike', () => {
    expect(found(`<?php run__( 'Save' ); __( $words, 'shop' ); __construct( 'Save' );`)).toEqual([]);
  });
});
