import { exampleDeployment } from './example-context';

describe('the context', () => {
  it('has EC2, OpenAI and no open SSH by default', () => {
    expect(exampleDeployment('production')).toMatchObject({
      compute: 'ec2',
      providerKeys: ['OPENAI_API_KEY'],
      adminAddresses: [],
      alarmEmail: undefined,
      image: { version: '1.2.3', repositoryArn: 'arn:aws:ecr:us-east-1:111122223333:repository/seoforge' },
    });
  });

  it.each([
    ['image', 'docker.io/seoforge'],
    ['version', 'a version'],
    ['version', ''],
    ['hostName', 'https://api.example.com'],
    ['hostName', 'api.example.org'],
    ['hostedZoneId', 'example.com'],
    ['compute', 'lambda'],
    ['providerKeys', 'OPENAI_API_KEY,PASSWORD'],
    ['adminAddresses', '0.0.0.0/0'],
    ['adminAddresses', '203.0.113.7'],
  ])('is refused where %s is %j, by name', (name, value) => {
    expect(() => exampleDeployment('production', { [name]: value })).toThrow(name);
  });
});
