// Writes a brotli and a gzip twin beside every text file of the build, so that no request ever waits for compression.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:js|css|html|svg|json)$/;

const twins = [
  { suffix: '.gz', compress: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }) },
  { suffix: '.br', compress: (text: Buffer) => promisify(brotliCompress)(text) },
];

async function compressFile(file: string): Promise<void> {
  if (!compressible.test(file) || !(await stat(file)).isFile()) return;
  const text = await readFile(file);
  await Promise.all(
    twins.map(async ({ suffix, compress }) => {
      const small = await compress(text);
      if (small.length < text.length) await writeFile(file + suffix, small);
    }),
  );
}

export const precompress = (): Plugin => ({
  name: 'sixfold:precompress',
  apply: (config, { command }) => command === 'build' && !config.build?.ssr,
  writeBundle: async ({ dir = '' }) => {
    const files = await readdir(dir, { recursive: true });
    await Promise.all(files.map((file) => compressFile(join(dir, file))));
  },
});
