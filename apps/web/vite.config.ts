// Builds the web for browsers, and with `--ssr` its entry that renders on the server.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knownOperations } from './build/known-operations.js';
import { precompress } from './build/precompress.js';

const api = 'http://127.0.0.1:4300';

/** What every page needs, in chunks that change only when the libraries do. */
const foundations = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|react-router|cookie)\// },
  { name: 'graphql', test: /node_modules\/(?:@urql|urql|wonka|@0no-co|gql\.tada)\// },
  { name: 'words', test: /node_modules\/(?:i18next|react-i18next)\// },
];

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [react(), precompress(), knownOperations()],
  build: {
    outDir: isSsrBuild ? 'server/dist' : 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: foundations } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/socket.io': { target: api, ws: true } },
  },
}));
