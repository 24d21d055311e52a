import { scriptOf } from './structured-data';

describe('scriptOf', () => {
  it('keeps texts within the script', () => {
    const node = { name: 'Is </script><!-- tea & milk good?' };
    const script = scriptOf(node);
    const [, json] = /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/.exec(script);
    expect(JSON.parse(json)).toEqual(node);
  });
});
