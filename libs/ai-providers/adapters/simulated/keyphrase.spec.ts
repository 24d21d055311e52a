import { Keyphrase } from './keyphrase';

describe('Keyphrase', () => {
  it('counts whole words in any case', () => {
    const keyphrase = new Keyphrase('art');
    expect(keyphrase.countIn('Art, ART and the arts: partly')).toBe(2);
    expect(new Keyphrase('AI').countIn('It remains plain')).toBe(0);
  });

  it('counts inside Thai text, which has no spaces', () => {
    expect(new Keyphrase('กาแฟ').countIn('ดื่มกาแฟและกาแฟเย็น')).toBe(2);
  });

  it('counts itself in plain text and in Markdown', () => {
    const keyphrase = new Keyphrase('<b>*x*</b>');
    expect(keyphrase.countIn(`one ${keyphrase.plain} here`)).toBe(1);
    expect(keyphrase.countIn(`one ${keyphrase.markdown} here`)).toBe(1);
  });

  it('may hold any sign', () => {
    const keyphrase = new Keyphrase('e-bikes? (50/50) [a-z]+ \\d {2} ^$.|');
    expect(keyphrase.countIn(`So: ${keyphrase.plain}`)).toBe(1);
  });

  it('replaces itself and takes the replacement literally', () => {
    expect(new Keyphrase('slow travel').replaceIn('Costs of Slow Travel', '$& it')).toBe('Costs of $& it');
  });

  it.each([
    ['slow travel', 'Slow travel'],
    ['<b>', '<b>'],
    ['กาแฟ', 'กาแฟ'],
  ])('capitalises %j as %j', (plain, capitalised) => {
    expect(new Keyphrase(plain).capitalised).toBe(capitalised);
  });
});
