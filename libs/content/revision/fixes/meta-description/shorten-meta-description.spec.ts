import { checkOf, fixCheck } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';

const shorten = (metaDescription: string, subject = sampleSubject()) =>
  fixCheck(sampleDraft({ metaDescription }), subject, 'metaDescriptionLength');

describe('shortenMetaDescription', () => {
  it('leaves out whole sentences where that fits', () => {
    const kept =
      'Green coffee keeps for a year when it stays dry, dark and cool. We show how to store it, how to roast it and what to taste.';
    const fixed = shorten(`${kept} And at the end there is a short list of shops that we like.`);
    expect(fixed).toMatchObject({ after: 'good', draft: { metaDescription: kept } });
  });

  it('cuts at the end of a clause, else of a word', () => {
    const clause =
      'Green coffee keeps for a year when it stays dry and dark in a tin on the highest shelf of a cool kitchen with a window to the north';
    expect(shorten(`${clause}, which is not what most people have at home today`)?.draft.metaDescription).toBe(
      `${clause}…`,
    );
    const words = `${clause} and which nobody opens without a good reason on a hot day`;
    expect(shorten(words)?.draft.metaDescription).toBe(`${clause} and which nobody opens…`);
  });

  it('keeps the sentence that names the keyphrase', () => {
    const description =
      'Patience, a heavy pan and an open window are all that a beginner needs for the first try on a quiet Sunday afternoon at home. ' +
      'Green coffee then turns yellow, brown and at last dark.';
    const fixed = shorten(description);
    expect(fixed?.after).toBe('good');
    expect(checkOf(fixed!.draft, sampleSubject(), 'metaDescriptionKeyword').rating).toBe('good');
  });

  it.each([
    ['th', 'กาแฟสกัดเย็น', `กาแฟสกัดเย็นชงง่ายที่บ้าน ${'เพียงแช่ผงในน้ำข้ามคืนแล้วกรองด้วยผ้าขาวบาง '.repeat(5)}`],
    [
      'de_DE',
      'grüner Kaffee',
      `Grüner Kaffee hält sich ein Jahr. ${'Er muss trocken, dunkel und kühl in einer Dose stehen. '.repeat(4)}`,
    ],
    [
      'ja',
      '水出しコーヒー',
      `水出しコーヒーは家で作れます。${'冷たい水に一晩つけて、布でゆっくりこすだけです。'.repeat(4)}`,
    ],
  ])('fits in %s', (language, keyphrase, metaDescription) => {
    const subject = sampleSubject({ language, keyphrase });
    const fixed = shorten(metaDescription, subject);
    expect(fixed?.after).toBe('good');
    expect(checkOf(fixed!.draft, subject, 'metaDescriptionKeyword').rating).toBe('good');
  });
});
