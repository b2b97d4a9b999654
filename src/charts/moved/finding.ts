import { percent, percentFigure, points, yearLabel } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { spanOf } from '#model';
import { type Reading, type ReadingRow, ranked } from '../reading.ts';
import { amountOf, type Finding, LITTLE, periodText, pricesOf, withRate, yearBadge } from '../sentence.ts';
import { ownStyle } from '../slots.ts';
import { type MovedPanel, movedPanels } from './rows.ts';

/** A move smaller than this is written as no points at all: it would print as 0.0. */
const LEAST_POINTS = 0.0005;

/** Says what moving these allies opens to the exporter; before any move, where their paths go. */
export function movedFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.charts.moved;
  const panels = movedPanels(table);
  const exporter = words.name(table.about.exporter);
  const isMoved = panels.some(hasMoved);
  return {
    title:
      panels.length === 0 ? say.none : isMoved ? movedTitle(table, panels, words) : pathsTitle(panels, words),
    subtitle: say.subtitle(
      exporter,
      periodText(table, words),
      pricesOf(table, words),
      panels.length > 0 ? t.charts.span(...spanOf(table)) : '',
      isMoved,
    ),
    note:
      say.note(
        t.presetPaths[table.about.preset],
        panels.some(({ differs }) => differs),
      ) + t.units.own(table.about.unit),
    caveat: withRate(table, words, say.caveat),
    summary: panels
      .map((panel) =>
        say.summary(
          words.name(panel.ally),
          percent(locale, panel.base.core ?? 0),
          percent(locale, panel.end.core ?? 0),
          percent(locale, panel.end.preset ?? 0),
          `${exporter} ${amountOf(table, words, isMoved ? panel.sam - panel.presetSam : panel.sam, isMoved)}`,
        ),
      )
      .join(' '),
  };
}

/** Tells whether an ally's path or what it opens departs from the preset. */
export const hasMoved = (panel: MovedPanel): boolean =>
  panel.differs || Math.abs(panel.sam - panel.presetSam) > 1e-6 * panel.presetSam;

function movedTitle(table: Table, panels: readonly MovedPanel[], words: Words): string {
  const { t } = words;
  const say = t.charts.moved;
  const exporter = words.name(table.about.exporter);
  const name = (panel: MovedPanel) => t.withArticle(words.name(panel.ally));
  const amount = (value: number) => amountOf(table, words, Math.abs(value));
  const effect = (panel: MovedPanel) => panel.sam - panel.presetSam;
  const isLittle = (panel: MovedPanel) => Math.abs(effect(panel)) <= LITTLE * panel.presetSam;
  const figure = ({ points: change }: MovedPanel): string | null =>
    Math.abs(change) < LEAST_POINTS ? null : points(words.locale, change).replace(/[\s\u2009]*(pp|%p)$/u, '');
  const moved = panels.filter(hasMoved);
  const felt = moved.filter((panel) => !isLittle(panel)).sort((a, b) => effect(b) - effect(a));
  const [best, other] = felt;
  if (!best) return say.little(moved.map(name), exporter);
  if (!other) {
    const sentence = effect(best) > 0 ? say.opens : say.closes;
    return sentence(name(best), figure(best), amount(effect(best)), exporter);
  }
  const { unit } = table.about;
  // Parts of two GDPs, and amounts per head of two peoples, do not add up.
  if (effect(best) < 0 && unit.kind !== 'money')
    return say.bothLess(name(other), amount(effect(other)), name(best), amount(effect(best)), exporter);
  if (effect(best) < 0) return say.bothClose(felt.map(name), amount(effect(best) + effect(other)), exporter);
  if (effect(other) < 0)
    return say.mixed(name(best), amount(effect(best)), name(other), amount(effect(other)), exporter);
  const [small, large] = [figure(best), figure(other)];
  // The surprise is the finding: fewer points that open more.
  if (small && large && best.points > 0 && other.points - best.points > LEAST_POINTS && small !== large)
    return say.overtakes(name(best), small, name(other), large, exporter, unit.kind);
  return say.opensMore(name(best), amount(effect(best)), name(other), amount(effect(other)), exporter);
}

function pathsTitle(panels: readonly MovedPanel[], words: Words): string {
  const written = (share: number | null) => percent(words.locale, share ?? 0);
  return words.t.charts.moved.paths(
    panels.map((panel) => {
      const [from, to] = [written(panel.base.core), written(panel.end.core)];
      return { ally: words.t.withArticle(words.name(panel.ally)), from, to: from === to ? null : to };
    }),
  );
}

/** Says what one panel shows for one year; null where there is nothing to say. */
export function movedReading(panel: MovedPanel, table: Table, words: Words, year: Year): Reading | null {
  const row = panel.rows.find((candidate) => candidate.year === year);
  if (!row || row.core === null) return null;
  const { t, locale } = words;
  const path = t.presets[table.about.preset];
  const isPast = year <= panel.base.year;
  const rows: ReadingRow[] = [
    {
      key: 'core',
      name: isPast ? words.name(panel.ally) : panel.differs ? t.charts.lines.core : path,
      value: percent(locale, row.core, 2),
      ...(!isPast && panel.differs && row.preset !== null
        ? { delta: points(locale, row.core - row.preset, 2) }
        : {}),
      token: isPast ? 'ink' : ownStyle(table).token,
      rank: row.core,
      at: row.core,
    },
  ];
  if (!isPast && panel.differs && row.preset !== null)
    rows.push({
      key: 'preset',
      name: path,
      value: percent(locale, row.preset, 2),
      token: 'ink-2',
      rank: row.preset,
      at: row.preset,
    });
  if (row.plan !== null)
    rows.push({
      key: 'plan',
      name: t.charts.lines.plan,
      value: `${percentFigure(row.plan, 2)}${percent(locale, 0, 0).slice(1)}`,
      token: 'quiet',
      rank: row.plan,
      at: row.plan,
    });
  return {
    title: `${words.name(panel.ally)}, ${yearLabel(year)}`,
    badge: yearBadge(row.status, words),
    rows: ranked(rows),
  };
}
