import { spawnSync } from 'node:child_process';

import { templatesOf } from '../testing/templates-of';
import { userDataOf } from '../testing/user-data-of';

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html */
const LARGEST_BYTES = 16_384;
/** An address of AWS, of which some two dozen are put in, is longer than what stands for it here. */
const RESERVE_BYTES = 3_000;

const userData = userDataOf(templatesOf('production').service);
const files = new Map(
  [...userData.matchAll(/^cat > (\S+) <<'END_OF_FILE'\n(.*?)\nEND_OF_FILE$/gms)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
);

describe('what a new machine is told', () => {
  it('fits into what EC2 takes', () => {
    expect(Buffer.byteLength(userData)).toBeLessThan(LARGEST_BYTES - RESERVE_BYTES);
  });

  it.each([['all of it', userData], ...[...files].filter(([path]) => path.endsWith('.sh'))])(
    'is a script that bash can read: %s',
    (_path, script) => {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('names no script that it does not bring', () => {
    const named = new Set(userData.match(/\/opt\/seoforge\/[a-z-]+\.sh/g));
    expect([...named].filter((path) => !files.has(path))).toEqual([]);
  });

  it('starts no unit that it does not bring', () => {
    const boot = files.get('/opt/seoforge/boot.sh') ?? '';
    const enabled = /^systemctl enable --now (seoforge-.*)$/m.exec(boot)?.[1] ?? '';
    const units = spawnSync('bash', ['-c', `echo ${enabled}`], { encoding: 'utf8' })
      .stdout.trim()
      .split(' ');
    expect(units).toHaveLength(6);
    for (const unit of units) {
      const file = unit.includes('.') ? unit : `${unit}.service`;
      expect(files.get(`/etc/systemd/system/${file}`)).toMatch(/^WantedBy=/m);
    }
  });

  it('uses no setting that it does not write', () => {
    const settings = files.get('/etc/seoforge/deployment.env') ?? '';
    const written = new Set([...settings.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
    const own = new Set(['LOG_GROUP', 'DOCKER_OPTIONS']);
    const used = [...files]
      .filter(([path]) => path.endsWith('.sh'))
      .flatMap(([, script]) => [...script.matchAll(/\$\{?([A-Z][A-Z_]+)/g)].map(([, name]) => name ?? ''));
    expect(used.filter((name) => !written.has(name) && !own.has(name))).toEqual([]);
  });
});
