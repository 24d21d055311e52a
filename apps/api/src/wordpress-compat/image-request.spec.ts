import { readImageRequest } from './image-request';

const served = (model: string): boolean => model === 'openai/gpt-image-2';

describe('readImageRequest', () => {
  it.each([
    [{ size: '1792x1024' }, { width: 1_792, height: 1_024 }],
    [{ size: '1024x1792' }, { width: 1_024, height: 1_792 }],
    [{ size: '64x9999' }, { width: 256, height: 2_048 }],
    [
      { width: 64, height: '640' },
      { width: 256, height: 640 },
    ],
    [{ size: 'huge' }, { width: 1_024, height: 1_024 }],
    [{ size: null }, { width: 1_024, height: 1_024 }],
  ])('draws %j as %j', (members, size) => {
    expect(readImageRequest({ prompt: 'A pond', ...members }, served).size).toEqual(size);
  });

  it.each([
    [{ count: 2 }, 2],
    [{ n: '3' }, 3],
    [{ count: 99 }, 4],
    [{ count: 'many' }, 1],
  ])('of %j draws %i', (members, count) => {
    expect(readImageRequest({ prompt: 'A pond', ...members }, served).count).toBe(count);
  });

  it('has models that are served asked, and no others', () => {
    expect(readImageRequest({ prompt: 'A pond', model: 'openai/gpt-image-2' }, served).route).toBe(
      'openai/gpt-image-2',
    );
    expect(readImageRequest({ prompt: 'A pond', model: 'flux-dev' }, served)).not.toHaveProperty('route');
  });

  it.each([{}, { prompt: '' }, { prompt: '\u200b' }, { prompt: 'x'.repeat(4_001) }])('refuses %j', (body) => {
    expect(() => readImageRequest(body, served)).toThrow(expect.objectContaining({ code: 'request.invalid' }));
  });
});
