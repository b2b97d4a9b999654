import { expect, it } from 'vitest';
import { cssTokens, PALETTES } from '#charts/theme.ts';

it('writes every token of both themes, as hex', () => {
  const css = cssTokens();
  const [light, dark] = css.split("[data-theme='dark']");
  for (const [token, colour] of Object.entries(PALETTES.light))
    expect(light).toContain(`--${token}: ${colour};`);
  for (const [token, colour] of Object.entries(PALETTES.dark))
    expect(dark).toContain(`--${token}: ${colour};`);
  expect(Object.keys(PALETTES.dark).sort()).toEqual(Object.keys(PALETTES.light).sort());
  for (const colour of [...Object.values(PALETTES.light), ...Object.values(PALETTES.dark)])
    expect(colour).toMatch(/^#[0-9a-f]{6}$|^transparent$/u);
});
