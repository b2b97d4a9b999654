import { describe, expect, it } from 'vitest';
import { textOf } from '#charts/mark.ts';
import { picture } from '#charts/picture.ts';
import { plotsOf } from '#charts/plots.ts';
import { SLOT_STYLES } from '#charts/slots.ts';
import { PALETTES } from '#charts/theme.ts';
import { decode } from '#io/link/codec.ts';
import { SLOT_IDS, type SlotId } from '#model';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { data, words } from './given.ts';

const FOUR =
  '1.d2607.A~pledge~DEU:4.B~pledge~DEU:4,POL:5.C~pledge~DEU:4,POL:5,FRA:3.D~pledge~DEU:4,POL:5,FRA:3,ITA:3';

/** The charts of Explore that draw the scenario on the page, as they stand for one of several. */
function chartsOf(slot: SlotId, link = FOUR) {
  const slots = decode(link, data.edition).document?.slots ?? [];
  const store = makeStore(data, { slots, view: { ...DEFAULT_VIEW, slot, when: 2032 } });
  const sources = makeTableSources(store, makeSelectors(store));
  return [sources.spendPath.settled(), sources.moved.settled(), sources.burden.settled()];
}

describe('charts of one scenario among several', () => {
  it.each(SLOT_IDS)('draw it in the colours of its letter: %s', (slot) => {
    const own: readonly string[] = Object.values(SLOT_STYLES[slot]);
    const others: readonly string[] = SLOT_IDS.filter((other) => other !== slot).flatMap((other) => {
      const { token, text, soft } = SLOT_STYLES[other];
      return [token, text, soft];
    });
    for (const table of chartsOf(slot))
      for (const width of [700, 358]) {
        const marks = plotsOf(table, words.en, { width, height: 320 }).flatMap((plot) => plot.marks);
        const used = marks.flatMap((mark) => [
          ...('fill' in mark && mark.fill ? [mark.fill] : []),
          ...('stroke' in mark && mark.stroke ? [mark.stroke] : []),
        ]);
        expect(used.some((token) => own.includes(token))).toBe(true);
        expect(used.filter((token) => others.includes(token))).toEqual([]);
      }
  });

  it('end the main path with its letter; a scenario alone needs none', () => {
    const endOf = (tables: ReturnType<typeof chartsOf>): string =>
      tables
        .slice(0, 1)
        .flatMap((table) => plotsOf(table, words.en, { width: 700, height: 320 }))
        .flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
        .filter(({ key }) => key === 'end-value')
        .map(textOf)
        .join();
    expect(endOf(chartsOf('C'))).toMatch(/^C \$/u);
    expect(endOf(chartsOf('A', '1.d2607.A~pledge'))).toMatch(/^\$/u);
  });

  it('are the same in a picture', () => {
    const [path] = chartsOf('B');
    if (!path) throw new Error('No path');
    const svg = picture(path, words.en, { width: 1600, height: 1000, theme: 'light' });
    expect(svg).toContain(PALETTES.light.b);
    expect(svg).not.toContain(PALETTES.light.a);
  });
});
