// Builds the web for browsers, and with `--ssr` its entry that renders on the server.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { emojiNames } from './build/emoji-names.js';
import { knownOperations } from './build/known-operations.js';
import { outlines } from './build/outlines.js';
import { precompress } from './build/precompress.js';

const api = 'http://127.0.0.1:4300';

/**
 * What many pages need, in a few chunks instead of one a file: first the libraries, which change only when they do;
 * then what stands around every page; then what several tasks show. A task's own page remains a chunk of its own,
 * and so do the search box and the palette, which bring most of the component library with them, what finds people, and what
 * only few tasks ask of the rules: the kinds of files, what resources may become, and the words of a search.
 */
const chunks = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|react-router|cookie)\// },
  { name: 'graphql', test: /node_modules\/(?:@urql|urql|wonka|@0no-co|gql\.tada)\// },
  { name: 'words', test: /node_modules\/(?:i18next|react-i18next)\// },
  { name: 'forms', test: /node_modules\/react-hook-form\// },
  {
    name: 'house',
    test: /apps\/web\/src\/(?:platform\/(?!frame\/(?:go-anywhere|found))|parts\/unsent\/)|libs\/ui\/src\/(?!search-box|palette)/,
  },
  {
    name: 'networks',
    test: /apps\/web\/src\/parts\/network\/(?!find-)|libs\/domain\/(?!.*\/(?:file-kind|licence|audience|lineage|merge|resource|school-words|search-text|search-kinds)\.)/,
  },
];

/** By where it stands, and not by the line too: less of it goes over the line with every page. */
const styleName = (name: string, file: string): string => {
  const [path = file] = relative(import.meta.dirname, file).split('?');
  return `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 5)}`;
};

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  css: { modules: { generateScopedName: styleName } },
  plugins: [react(), outlines(), emojiNames(), precompress(), knownOperations()],
  build: {
    outDir: isSsrBuild ? 'server/dist' : 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/export': api, '/files': api, '/graphql': api, '/uploads': api, '/socket.io': { target: api, ws: true } },
  },
}));
