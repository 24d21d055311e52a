import { notKnownIn } from './not-known';

describe('notKnownIn', () => {
  it('speaks the visitor’s language, and English where it does not know that', () => {
    expect(notKnownIn('th-TH')).toMatch(/^ไม่พบคำตอบ/);
    expect(notKnownIn('de_DE_formal')).toMatch(/^Dazu habe ich/);
    expect(notKnownIn('ja')).toContain('見つかりませんでした');
    expect(notKnownIn('eo')).toBe(notKnownIn('en_GB'));
    expect(new Set(['en', 'th', 'de', 'es', 'fr', 'ja', 'it', 'pt', 'zh'].map(notKnownIn)).size).toBe(9);
  });
});
