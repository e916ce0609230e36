import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The instructions of the Dockerfile, lines that go on joined. */
const INSTRUCTIONS = [
  ...read('Dockerfile')
    .replaceAll(/\\\n\s*/gu, '')
    .matchAll(/^([A-Z]+) (.+)$/gmu),
].map(([, name, rest]) => [name!, rest!] as const);

/** What is copied from the project, as [from, to]; what comes from the stage before has a flag. */
const COPIED = INSTRUCTIONS.filter(([name, rest]) => name === 'COPY' && !rest.startsWith('--')).map(([, rest]) =>
  rest.split(' '),
);
const last = (name: string) => INSTRUCTIONS.findLast(([other]) => other === name)![1];
const commandIn = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as string[];

test('GIVEN what the image is made of THEN none of it is ignored, and nothing else is sent', () => {
  const kept = read('.dockerignore').match(/(?<=^!).+$/gmu);
  expect(new Set(COPIED.flatMap((parts) => parts.slice(0, -1)))).toEqual(new Set(kept));
});

test('GIVEN the compose file THEN it may write only where the image keeps its data and to /tmp, and sets only what is explained', () => {
  const { verbatim } = (parse(read('compose.yaml')) as { services: Record<string, Record<string, unknown>> }).services;
  const data = /DATA_DIR=(\S+)/u.exec(last('ENV'))![1]!;
  expect(verbatim).toMatchObject({
    read_only: true,
    tmpfs: ['/tmp'],
    cap_drop: ['ALL'],
    environment: { DATA_DIR: data },
  });
  expect(verbatim!.volumes).toContain(`data:${data}`);
  expect([last('VOLUME'), last('USER')]).toEqual([data, 'node']);
  const explained = read('.env.example').match(/^[A-Z_]+(?==)/gmu);
  expect(explained).toEqual(expect.arrayContaining(Object.keys(verbatim!.environment as object)));
});

describe('GIVEN the files of the image and no others', () => {
  const image = mkdtempSync(join(tmpdir(), 'verbatim-image-'));
  let running: ChildProcess | null = null;
  afterAll(() => {
    running?.kill('SIGKILL');
    rmSync(image, { recursive: true, force: true });
  });

  test('WHEN it starts THEN its health check passes, and SIGTERM ends it well', async () => {
    const app = join(image, 'app');
    mkdirSync(app);
    for (const parts of COPIED)
      for (const from of parts.slice(0, -1))
        cpSync(join(ROOT, from), join(app, parts.at(-1)!, parts.at(-1) === './' ? from : ''), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(app, 'node_modules'));
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as { port: number };
    await new Promise((closed) => free.close(closed));
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', METRICS_PORT: `${port}` };
    const inImage = (command: readonly string[]) =>
      spawn(process.execPath, command.slice(1), { cwd: app, env: { ...env, DATA_DIR: join(image, 'data') } });

    running = inImage(commandIn(last('CMD')));
    let told = '';
    running.stdout!.on('data', (chunk) => (told += chunk));
    running.stderr!.on('data', (chunk) => (told += chunk));
    await expect.poll(() => told, { timeout: 20_000 }).toContain('/health');
    const [healthy] = await once(inImage(commandIn(last('HEALTHCHECK'))), 'exit');
    expect(healthy).toBe(0);
    running.kill('SIGTERM');
    expect(await once(running, 'exit')).toEqual([0, null]);
    expect((await once(inImage(commandIn(last('HEALTHCHECK'))), 'exit'))[0]).toBe(1);
  }, 40_000);
});
