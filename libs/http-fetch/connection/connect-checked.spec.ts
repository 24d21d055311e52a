import { LocalSite } from '../testing/local-site';
import { ScriptedResolver } from '../testing/scripted-resolver';
import { TargetPolicy, type Target } from '../target/target-policy';
import { connectChecked } from './connect-checked';

/** Believes that every address is fine, the first time that it is asked. */
class ForgetfulPolicy extends TargetPolicy {
  #asked = 0;

  override allows(_address: string, _target: Target): boolean {
    this.#asked += 1;
    return this.#asked === 1;
  }
}

describe('connectChecked', () => {
  let site: LocalSite;
  const ending = new AbortController().signal;

  beforeAll(async () => {
    site = await LocalSite.start({ '/': 'a page' });
  });
  afterAll(() => site.stop());

  const connect = async (policy: TargetPolicy, addresses: readonly string[]): Promise<string> => {
    const resolver = new ScriptedResolver({ 'name.example': [addresses] });
    const target = policy.targetOf(`http://name.example:${site.port}/`);
    const { socket, address } = await connectChecked(target, { policy, resolver, connectTimeoutMs: 1_000 }, ending);
    socket.destroy();
    return address;
  };
  const policyFor = (): TargetPolicy =>
    new TargetPolicy({ allowedPorts: [], allowedPrivateHosts: [`name.example:${site.port}`] });

  it('tries one address after the other', async () => {
    await expect(connect(policyFor(), ['127.0.0.2', '127.0.0.1'])).resolves.toBe('127.0.0.1');
  });

  it('looks at the other end again before anything is sent', async () => {
    const policy = new ForgetfulPolicy({ allowedPorts: [site.port], allowedPrivateHosts: [] });
    await expect(connect(policy, ['127.0.0.1'])).rejects.toMatchObject({ code: 'fetch.forbidden_target' });
    expect(site.requests).toEqual([]);
  });

  it('goes nowhere when one of many addresses is forbidden, also where private ones are allowed', async () => {
    const before = site.connections;
    await expect(connect(policyFor(), ['127.0.0.1', '169.254.169.254'])).rejects.toMatchObject({
      code: 'fetch.forbidden_target',
    });
    expect(site.connections).toBe(before);
  });

  it('finds no server where a name has no address', async () => {
    await expect(connect(policyFor(), [])).rejects.toMatchObject({ code: 'fetch.unreachable' });
  });
});
