import { exampleDelivery } from '../testing/example-delivery';

describe('the context of delivery', () => {
  it('makes the provider unless the account has it', () => {
    expect(exampleDelivery()).toEqual({
      githubRepository: 'example/seoforge',
      imageRepositoryArn: 'arn:aws:ecr:us-east-1:111122223333:repository/seoforge',
      hasProvider: false,
    });
    expect(exampleDelivery({ githubProvider: 'existing' }).hasProvider).toBe(true);
  });

  it.each([
    ['githubRepository', ''],
    ['githubRepository', 'seoforge'],
    ['githubRepository', 'example/*'],
    ['githubProvider', 'none'],
    ['image', 'docker.io/seoforge'],
  ])('is refused where %s is %j, by name', (name, value) => {
    expect(() => exampleDelivery({ [name]: value })).toThrow(name);
  });
});
