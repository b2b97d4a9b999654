import { FILE_FONTS } from '#i18n/fonts.ts';
import type { Words } from '#i18n/words.ts';
import { type QrCode, qrDrawing } from '../qr.ts';
import { printedLink } from './charts.ts';
import type { Paper } from './paper.ts';
import { BRIEF_STYLE } from './style.ts';

/** A figure with its name; of each scenario where there are several, with its letter. */
export interface BriefFigure {
  readonly label: string;
  readonly values: readonly {
    readonly of?: string;
    readonly value: string;
    /** What it is measured against; empty where it is the measure. */
    readonly beside: string;
  }[];
}

/** What a brief of two pages says; every text is plain and in its language. */
export interface Brief {
  readonly paper: Paper;
  /** The result in a sentence; parts between `<b>` and `</b>` are strong. */
  readonly sentence: string;
  /** Scope, unit, price basis, and the scenario where there is one alone. */
  readonly basis: string;
  /** Each of several scenarios, and what it changes, one a line; empty where there is one alone. */
  readonly scenarios: readonly string[];
  readonly figures: readonly BriefFigure[];
  /** Standalone SVG drawings of the sizes that `charts.ts` gives, each with its own title, notes and sources. */
  readonly charts: readonly string[];
  /** The reader's own note; empty where there is none. */
  readonly note: string;
  /** Inputs that differ from where the only scenario began, one a line. */
  readonly changes: readonly string[];
  readonly assumptions: readonly string[];
  /** Publisher, edition and address of every source drawn. */
  readonly sources: readonly string[];
  /** Edition of the data, and the date. */
  readonly made: string;
  readonly link: string;
  /** The link as a QR code; null where it is too long to scan. */
  readonly code: QrCode | null;
}

/** Writes a brief as an HTML document of two pages: fixed sizes, light colours, nothing from outside. */
export function briefDocument(brief: Brief, { t, locale }: Words): string {
  const { heads } = t.brief;
  const [first = '', ...others] = brief.charts;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${escaped(`${t.page.title}: ${plain(brief.sentence)}`)}</title>
<style>
@page { size: ${brief.paper === 'a4' ? 'A4' : 'letter'} portrait; margin: 0; }
body { font-family: ${FILE_FONTS}; }
${BRIEF_STYLE}
</style>
</head>
<body data-paper="${brief.paper}">
<section class="page">
${headOf(t.page.title, brief.made)}
<h1>${strong(brief.sentence)}</h1>
<p class="basis">${escaped(brief.basis)}</p>
${brief.scenarios.length > 0 ? linesOf(brief.scenarios) : ''}
<dl class="figures">
${brief.figures.map(figureIn).join('\n')}
</dl>
<div class="chart">${first}</div>
${brief.note ? `<div class="note"><h2>${escaped(heads.note)}</h2><p>${escaped(brief.note)}</p></div>` : ''}
<p class="limit">${escaped(t.page.answer.limit)}</p>
</section>
<section class="page">
${headOf(t.page.title, brief.made)}
${others.map((chart) => `<div class="chart">${chart}</div>`).join('\n')}
<div class="columns">
<div>
${brief.scenarios.length > 0 ? '' : listOf(heads.changes, brief.changes.length > 0 ? brief.changes : [t.brief.unchanged])}
${listOf(heads.assumptions, brief.assumptions)}
</div>
<div>
${listOf(heads.sources, brief.sources)}
<div class="link">
<div><h2>${escaped(heads.link)}</h2><p>${escaped(printedLink(brief))}</p></div>
${brief.code ? `<div class="code">${drawn(brief.code)}</div>` : ''}
</div>
</div>
</div>
</section>
</body>
</html>
`;
}

function drawn(code: QrCode): string {
  const { viewBox, d } = qrDrawing(code);
  return `<svg viewBox="${viewBox}" shape-rendering="crispEdges"><path d="${d}"/></svg>`;
}

/** Sets one figure large, or those of several scenarios in a row each. */
const figureIn = ({ label, values }: BriefFigure): string =>
  `<div${values.length > 1 ? ' class="many"' : ''}><dt>${escaped(label)}</dt>${values
    .map(({ of, value, beside }) =>
      of
        ? `<dd><span>${escaped(of)}</span> ${escaped(value)} <span class="beside">${escaped(beside)}</span></dd>`
        : `<dd>${escaped(value)}</dd><dd class="beside">${escaped(beside)}</dd>`,
    )
    .join('')}</div>`;

const headOf = (name: string, made: string): string =>
  `<header><b>${escaped(name)}</b><span>${escaped(made)}</span></header>`;

const listOf = (head: string, lines: readonly string[]): string =>
  `<h2>${escaped(head)}</h2>\n${linesOf(lines)}`;

const linesOf = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const strong = (text: string): string =>
  escaped(text).replaceAll('&lt;b&gt;', '<b>').replaceAll('&lt;/b&gt;', '</b>');

const plain = (text: string): string => text.replaceAll(/<\/?b>/g, '');
