import { AppError, newId } from '@seoforge/kernel';

import { IdParam } from './id.param';

describe('IdParam', () => {
  const param = new IdParam(
    () => new AppError({ code: 'article.not_found', kind: 'not_found', message: 'There is no such article.' }),
  );

  it('passes an id on', () => {
    const id = newId();
    expect(param.transform(id)).toBe(id);
  });

  it('passes an id on as it is stored, however it is written', () => {
    const id = newId();
    expect(param.transform(id.toUpperCase())).toBe(id);
  });

  it.each(['', '1', '..', 'me', `${newId()}'`])('answers %j as an id that does not exist', (value) => {
    expect(() => param.transform(value)).toThrow(expect.objectContaining({ code: 'article.not_found' }));
  });
});
