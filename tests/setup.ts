import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning on the console is a fault nobody has looked at yet.
const complaints = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level));

beforeEach(() => {
  for (const spy of complaints) spy.mockClear();
});

afterEach(() => {
  cleanup();
  for (const spy of complaints) expect(spy.mock.calls).toEqual([]);
});
