import { ENGLISH } from '../english';
import { readTaskInput } from '../task-input';
import { reviseMetadata } from './revise-metadata';

function revise(actions: readonly string[], given: object = {}): { seoTitle: string; metaDescription: string } {
  const changes = actions.map((action) => ({ action, instruction: '' }));
  const fields = { task: 'revise.metadata', keyphrase: 'slow travel', changes, ...given };
  return reviseMetadata(ENGLISH, readTaskInput({ fields, json: JSON.stringify(fields) })!);
}

describe('reviseMetadata', () => {
  const given = { seoTitle: 'A title', metaDescription: 'A description.' };

  it('writes anew what a change is about, and leaves the rest', () => {
    expect(revise(['narrowTitle'], given)).toEqual({
      seoTitle: expect.stringMatching(/^Slow travel/) as string,
      metaDescription: 'A description.',
    });
    const { seoTitle, metaDescription } = revise(['shortenMetaDescription'], given);
    expect(seoTitle).toBe('A title');
    expect(metaDescription).toContain('slow travel');
    expect(metaDescription.length).toBeGreaterThanOrEqual(121);
    expect(metaDescription.length).toBeLessThanOrEqual(156);
  });

  it('writes what is not there', () => {
    expect(revise(['narrowTitle']).metaDescription).toContain('slow travel');
    expect(revise([], given).seoTitle).toMatch(/^Slow travel/);
  });
});
