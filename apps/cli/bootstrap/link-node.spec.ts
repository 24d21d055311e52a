import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { linkNode } from './link-node.cjs';

describe('linkNode', () => {
  let projectRoot: string;
  let link: string;

  beforeEach(() => {
    projectRoot = mkdtempSync(path.join(tmpdir(), 'link-node-'));
    link = path.join(projectRoot, 'node_modules', '.bin', 'node');
  });

  afterEach(() => {
    rmSync(projectRoot, { recursive: true });
  });

  const installBinary = (): void => {
    const directory = path.join(projectRoot, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
    mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, 'node'), 'the binary');
  };

  it('links the binary of this platform, wherever the project is moved to', () => {
    installBinary();
    linkNode(projectRoot);
    expect(readFileSync(link, 'utf8')).toBe('the binary');
    expect(path.isAbsolute(readlinkSync(link))).toBe(false);
  });

  it('replaces a link that leads elsewhere or nowhere', () => {
    installBinary();
    mkdirSync(path.dirname(link));
    symlinkSync('nowhere', link);
    linkNode(projectRoot);
    linkNode(projectRoot);
    expect(readFileSync(link, 'utf8')).toBe('the binary');
  });

  it('leaves everything as it is where npm has no binary for this platform', () => {
    linkNode(projectRoot);
    expect(existsSync(path.join(projectRoot, 'node_modules'))).toBe(false);
  });
});
