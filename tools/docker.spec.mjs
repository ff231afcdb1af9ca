// The image and the composition, which no engine builds here: the rules of hadolint that matter, and that they start what
// npm run test:cluster starts.
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REDIS } from './cluster-check/programs.mjs';
import { SERVER } from './delivery-check/killable-server.mjs';
import { ROOT } from './root.mjs';

const PINNED = /^[\w./-]+:\d[\w.-]*$/;
const SECRET = /PASSWORD|SECRET|TOKEN|_KEY|SMTP_URL|DATABASE_URL/;

const read = (/** @type {string} */ file) => readFileSync(join(ROOT, 'docker', file), 'utf8');

/** Instructions of the file, each with what follows it on one line; comments left out. */
const instructions = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean)
  .map((line) => /** @type {[string, string]} */ (/^(\w+) (.*)$/.exec(line)?.slice(1) ?? ['', line]));
const of = (/** @type {string} */ name, among = instructions) =>
  among.filter(([instruction]) => instruction === name).map(([, rest]) => rest);
/** The stage that is shipped. */
const last = instructions.slice(instructions.findLastIndex(([instruction]) => instruction === 'FROM'));
const compose = read('compose.yml');

describe('the image', () => {
  it('is built from images of one version, or from its own stages', () => {
    const stages = of('FROM').flatMap((rest) => / AS (\w+)$/.exec(rest)?.[1] ?? []);
    for (const from of of('FROM').map((rest) => rest.split(' ')[0] ?? '')) {
      expect(stages.includes(from) || PINNED.test(from)).toBe(true);
    }
  });

  it('runs as somebody who is not root, and says whether it lives', () => {
    expect(of('USER', last).at(-1)).toMatch(/^(?!root|0)\w/);
    expect(of('HEALTHCHECK', last).join()).toMatch(/CMD \[/);
  });

  it('starts the server itself, without a shell that would swallow signals, by the command that is tried here', () => {
    expect(of('CMD', last).map((command) => JSON.parse(command))).toEqual([['node', SERVER]]);
  });

  it('has no secret in it, and takes nothing from the net but packages by their lock file', () => {
    expect([...of('ENV'), ...of('ARG')].filter((rest) => SECRET.test(rest))).toEqual([]);
    expect(of('ADD')).toEqual([]);
    expect(of('RUN').filter((run) => /curl|wget|apt-get|npm (?!ci )/.test(run))).toEqual([]);
  });

  it('leaves out what belongs to this machine', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '**/node_modules', '.data']));
  });
});

describe('the composition', () => {
  it('takes images of one version', () => {
    const images = [...compose.matchAll(/image: (\S+)/g)]
      .map(([, image]) => image)
      .filter((image) => image !== 'sixfold');
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(image).toMatch(PINNED);
  });

  it('has no secret of its own: every one comes from the environment, and must', () => {
    for (const [, name = '', value = ''] of compose.matchAll(/^ {4,}(\w+): (.*)$/gm)) {
      if (/PASSWORD|SECRET/.test(name)) expect(value).toBe(`\${${name}:?}`);
    }
  });

  it('starts Redis by the command, and the proxy with the settings, that are tried here', () => {
    const command = /command: \[(redis-server.*)\]/.exec(compose)?.[1] ?? '';
    expect(command.split(', ').map((word) => word.replaceAll("'", ''))).toEqual(REDIS);
    expect(compose).toContain('./haproxy.cfg:/usr/local/etc/haproxy/haproxy.cfg:ro');
  });

  it('starts two nodes that know of each other', () => {
    expect(compose.match(/^ {2}api-\w+: \*api$/gm)).toHaveLength(Number(/SIXFOLD_NODES: (\d)/.exec(compose)?.[1]));
  });
});
