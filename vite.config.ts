import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses: the build works on any static host and any subpath.
  base: './',
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  preview: { host: '127.0.0.1', port: 4335 },
  server: { host: '127.0.0.1', port: 4335 },
  test: {
    include: ['tests/{unit,property,component}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
  },
});
