import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import vuetify from 'vite-plugin-vuetify';
import { defineConfig } from 'vitest/config';
import { shellWorker } from './scripts/shell-worker.mjs';

const backend = process.env.LINLI_BACKEND ?? 'http://127.0.0.1:8080';
const proxied = Object.fromEntries(
  ['/api', '/camunda', '/engine-rest', '/v3'].map((path) => [path, { target: backend }]),
);

export default defineConfig({
  plugins: [vue(), vuetify({ autoImport: true }), shellWorker()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  server: { host: '127.0.0.1', port: 9340, proxy: proxied },
  build: {
    outDir: process.env.PORTAL_OUT ?? '../target/classes/static',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/unit/**/*.test.ts'],
    server: { deps: { inline: ['vuetify'] } },
  },
});
