import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The tulips that we planted in autumn were eaten by mice before anybody saw them flower.'],
    ['de', 'Die Tulpen, die wir im Herbst gepflanzt haben, wurden von Mäusen gefressen.'],
    ['fr', 'Les tulipes que nous avons plantées en automne ont été mangées par des souris.'],
    ['es', 'Los tulipanes que plantamos en otoño fueron comidos por los ratones.'],
    ['it', 'I tulipani che abbiamo piantato in autunno sono stati mangiati dai topi.'],
    ['pt', 'As tulipas que plantamos no outono foram comidas pelos ratos antes de florir.'],
    ['nl', 'De tulpen die we in de herfst hebben geplant, zijn door muizen opgegeten.'],
    ['sv', 'Tulpanerna som vi planterade i höstas åts upp av möss innan någon såg dem blomma.'],
    ['pl', 'Tulipany, które posadziliśmy jesienią, zostały zjedzone przez myszy.'],
    ['ru', 'Тюльпаны, которые мы посадили осенью, съели мыши.'],
    ['ja', '秋に植えたチューリップはネズミに食べられました。'],
    ['th', 'ทิวลิปที่เราปลูกในฤดูใบไม้ร่วงถูกหนูกิน'],
  ])('recognises %s', async (language, content) => {
    expect(await detectLanguage({ content: `<p class="lead">${content}</p>` })).toBe(language);
  });

  it('takes the title and the keyphrase of a short text to help', async () => {
    const content = '<p>Tulpen.</p>';
    expect(await detectLanguage({ content })).toBeUndefined();
    expect(
      await detectLanguage({ content, title: 'Wann man im Garten Zwiebeln setzt', keyphrase: 'Tulpen pflanzen' }),
    ).toBe('de');
  });

  it('takes a word in another script for a quotation', async () => {
    const content = '<p>Our shop in Bangkok sells tulips, which are called ทิวลิป there, all year round.</p>';
    expect(await detectLanguage({ content })).toBe('en');
  });

  it.each(['', '<p></p>', '12 345', 'tulip', '???'.repeat(1_000), '\ud800'.repeat(100)])(
    'does not guess at %j',
    async (content) => {
      expect(await detectLanguage({ content })).toBeUndefined();
    },
  );
});
