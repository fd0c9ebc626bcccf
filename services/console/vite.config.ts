/** How the page is built: into dist/, each file also compressed, so that the server only has to hand them out. */
import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const SMALLEST = 1024;

const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }) {
    const folder = join(dir!, 'assets');
    for (const name of readdirSync(folder).filter((each) => /\.(js|css|svg)$/.test(each))) {
      const content = readFileSync(join(folder, name));
      if (content.length < SMALLEST) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(content));
    }
  },
};

/** For work on the page: everything that is not the page's own comes from a running server. */
const server = process.env.KIZUNA_URL ?? 'http://127.0.0.1:8080';
const API =
  '^/(identity|sales|marketing|service|analytics|imports|commands|events|tokens|ops|metrics|health|openapi.json|docs)';

/** From 2024 on: they know light-dark(), which is not translated for others in a way that our schemes could use. */
const BROWSERS = ['chrome125', 'firefox126', 'safari17.5'];

/** What most areas use comes in few files: each file more is a request more before anything is seen. */
const SHARED = [
  { name: 'icons', test: /node_modules[\\/]@tabler/ },
  { name: 'components', test: /node_modules[\\/]@mantine[\\/]core/, minShareCount: 9 },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed],
  build: {
    target: BROWSERS,
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
  },
  server: {
    host: '127.0.0.1',
    watch: { ignored: ['**/dist*/**'] },
    proxy: {
      [`${API}(/|$|\\?)`]: {
        target: server,
        // A follower learns at once that it is listening, as without a proxy.
        configure: (proxy) => proxy.on('proxyRes', (_answer, _request, out) => setImmediate(() => out.flushHeaders())),
      },
      '/sign-in': { target: server, bypass: ({ method }) => (method === 'GET' ? '/index.html' : undefined) },
    },
  },
});
