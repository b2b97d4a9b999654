import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPTIONS_KEY, readOptions, writeOptions } from '#io/export-options.ts';

const area = (stored: Record<string, string> = {}) => ({
  getItem: (key: string) => stored[key] ?? null,
  setItem: (key: string, value: string) => {
    stored[key] = value;
  },
});
const USUAL = readOptions(() => area());

it('starts with a light PNG slide in the page’s language that carries all but a code, and the numbers as shown', () => {
  expect(USUAL).toEqual({
    image: {
      format: 'png',
      layout: 'slide',
      text: 'M',
      ground: 'light',
      language: 'page',
      carries: ['title', 'legend', 'notes', 'changes', 'link'],
    },
    data: { scope: 'shown', form: 'wide', format: '' },
    report: { form: 'brief', paper: 'a4' },
    link: { data: 'pinned', controls: 'slider', height: 560 },
  });
});

it('reads back what was written', () => {
  const stored = area();
  const chosen = {
    image: { ...USUAL.image, layout: 'square', ground: 'transparent', carries: ['code'] },
    data: { scope: 'everything', form: 'long', format: 'csv' },
    report: { form: 'slides', paper: 'letter' },
    link: { data: 'latest', controls: 'none', height: 800 },
  } as const;
  writeOptions(() => stored, chosen);
  expect(readOptions(() => stored)).toEqual(chosen);
});

it('is the usual where the device says something else, or nothing at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const read = readOptions(() => area({ [OPTIONS_KEY]: text }));
      expect(read.image.layout).toBe('slide');
      expect(read.data.form).toBe('wide');
      expect(read.link.height).toBe(560);
    }),
  );
  const blocked = () => {
    throw new Error('blocked');
  };
  expect(readOptions(blocked)).toEqual(USUAL);
  expect(() => writeOptions(blocked, USUAL)).not.toThrow();
});
