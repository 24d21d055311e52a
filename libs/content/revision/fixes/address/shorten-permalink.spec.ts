import { checkOf } from '../testing/fix-check';
import { sampleDraft, sampleSubject } from '../testing/sample-subject';
import { shortenPermalink } from './shorten-permalink';

describe('shortenPermalink', () => {
  const slug = 'a-long-story-about-green-coffee-and-the-people-who-roast-it-in-their-kitchens';
  const subject = sampleSubject({ permalink: `https://shop.example/${slug}/` });

  it('takes words from the end until the address fits, but none of the keyphrase', () => {
    const check = checkOf(sampleDraft({ slug }), subject, 'lengthPermalink');
    const fixed = shortenPermalink(sampleDraft({ slug }), check, subject);
    expect(fixed?.slug).toBe('a-long-story-about-green-coffee-and-the-people-who');
    expect(`https://shop.example/${fixed?.slug}/`.length).toBeLessThanOrEqual(75);
  });

  it('declines where the slug is not what makes the address long', () => {
    const check = checkOf(sampleDraft({ slug }), subject, 'lengthPermalink');
    expect(shortenPermalink(sampleDraft({ slug: 'green-coffee' }), check, subject)).toBeNull();
  });
});
