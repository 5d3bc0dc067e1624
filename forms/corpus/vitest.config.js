import { defineConfig } from 'vitest/config';

// Form authors and residents are in China; form-js writes times in the browser's zone.
process.env.TZ = 'Asia/Shanghai';

export default defineConfig({
  test: {
    environment: 'jsdom',
    include: ['*.test.js'],
    // Its ES module imports a style sheet of flatpickr and needs the bundler.
    server: { deps: { inline: [/form-js-viewer/] } },
    testTimeout: 60_000,
    slowTestThreshold: 5_000,
  },
});
