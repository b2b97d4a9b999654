import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses: the build works on any static host and any subpath.
  base: './',
  plugins: [react()],
  css: {
    modules: {
      localsConvention: 'camelCaseOnly',
      // Names without a hash compress better; each file of styles has a name of its own.
      generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
    },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What always comes together is one file: many small ones compress worse and each costs a request.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 9 },
            {
              name: 'opened',
              test: /src\/ui\/(ShortcutsDialog|ally\/AllyInputs|panel\/(AllySheet|RowDetails|GroupDialog|GroupSlider)|scenarios\/SlotText)\.tsx$/,
              priority: 8,
            },
            { name: 'explore', test: /src\/ui\/Explore\.tsx$/, priority: 8 },
            { name: 'recharts', test: /src\/ui\/charts-loaded\.ts$/, priority: 7 },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4335 },
  server: { host: '127.0.0.1', port: 4335 },
  test: {
    include: ['tests/{unit,property,component}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
  },
});
