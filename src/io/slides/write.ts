import type PptxGenJS from 'pptxgenjs';
import type { Words } from '#i18n/words.ts';
import { addChart } from './chart.ts';
import { finished } from './finish.ts';
import { type ChartForm, mostRows } from './form.ts';
import { formOf } from './forms.ts';
import { type Deck, FONTS, type Hex, PAGE, PLOT, type Slide, TOLD } from './slide.ts';
import { addGrid, gridOf, rowsOnSlide } from './table.ts';
import type { Touch } from './touches.ts';

/**
 * Writes one slide for each chart, with native charts and tables that can be edited in PowerPoint, and title, notes
 * and sources as text.
 */
export async function slidesToPptx(slides: readonly Slide[], deck: Deck, words: Words): Promise<Blob> {
  const { default: Writer } = await import('pptxgenjs');
  const file = new Writer();
  file.layout = 'LAYOUT_WIDE';
  file.title = `${words.t.page.title}: ${deck.scenario}`;
  file.author = words.t.page.title;
  file.company = words.t.page.title;
  file.subject = words.t.page.line;
  file.theme = { headFontFace: FONTS[words.locale], bodyFontFace: FONTS[words.locale] };
  const touches = slides.flatMap((slide) => addSlide(file, slide, deck, words) ?? []);
  return finished((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer, touches);
}

/** Adds one slide. @returns What its native chart still needs; null where it has a table alone. */
function addSlide(file: PptxGenJS, slide: Slide, deck: Deck, words: Words): Touch | null {
  const page = file.addSlide();
  const hex: Hex = (colour) => deck.palette[colour].slice(1);
  const font = FONTS[words.locale];
  const lang = words.locale === 'ko' ? 'ko-KR' : 'en-GB';
  const place = { x: PAGE.margin, w: PAGE.width - 2 * PAGE.margin };
  const write = (text: string, options: PptxGenJS.TextPropsOptions): void => {
    page.addText(text, { fontFace: font, lang, margin: 0, valign: 'top', ...place, ...options });
  };
  page.background = { color: hex('card') };
  write(slide.title, { y: 0.42, h: 0.8, fontSize: 24, bold: true, color: hex('ink'), fit: 'shrink' });
  write(slide.subtitle, { y: 1.26, h: 0.4, fontSize: 12, color: hex('ink-2') });
  const form = formOf(slide.table);
  const grid = form ? null : (slide.grid ?? gridOf(slide.table, words));
  const { shown, all } = form
    ? barsShown(slide, form)
    : { shown: grid ? rowsOnSlide(grid) : 0, all: grid?.rows.length ?? 0 };
  if (form?.isTold)
    write(slide.summary, { y: PLOT.y - 0.08, h: TOLD, fontSize: 12, color: hex('ink'), fit: 'shrink' });
  const touch = form ? addChart(page, slide, form, words, hex) : null;
  if (grid) addGrid(page, grid, words, hex);
  const cut = shown < all ? ` ${words.t.slides.first(shown, all)}` : '';
  write(`${slide.caveat} ${words.t.charts.scenarioOnly}${cut}`.trim(), {
    y: 6.32,
    h: 0.4,
    fontSize: 9,
    color: hex('muted'),
    fit: 'shrink',
  });
  page.addShape('line', { ...place, y: 6.76, h: 0, line: { color: hex('rule'), width: 0.75 } });
  const foot = { h: 0.18, w: place.w - 1.3, fontSize: 9, color: hex('muted') } as const;
  write(slide.sources, { ...foot, y: 6.81 });
  write(slide.scenario, { ...foot, y: 6.98, fit: 'shrink' });
  write(deck.footer, { ...foot, y: 7.15 });
  write(words.t.brief.heads.link, {
    y: 6.81,
    h: 0.18,
    align: 'right',
    fontSize: 9,
    color: hex('a'),
    hyperlink: { url: deck.link },
  });
  write(words.t.page.title, {
    y: 7.11,
    h: 0.25,
    align: 'right',
    fontSize: 10,
    bold: true,
    color: hex('ink'),
  });
  page.addNotes(
    [slide.summary, slide.scenario, ...deck.details, slide.sources, deck.footer, deck.link].join('\n'),
  );
  return touch;
}

/** Counts a slide's rows, and those that fit on it. */
function barsShown({ table, beside }: Slide, form: ChartForm) {
  const { without = [] } = form;
  const all = table.rows.filter(([key]) => !without.includes(String(key))).length;
  return { shown: Math.min(all, mostRows(form, beside !== undefined)), all };
}
