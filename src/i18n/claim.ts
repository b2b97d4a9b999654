import {
  alliesOf,
  BASE_YEAR,
  type Claim,
  type ClaimStep,
  coreShareOf,
  HORIZON,
  marketOf,
  SCOPES,
  type Status,
  scopeOf,
  type TableInput,
} from '#model';
import { amount, amountParts, money, percent, points } from './format.ts';
import { amountSpan } from './format-bare.ts';
import { scopeName } from './scope.ts';
import type { Words } from './words.ts';

/** Names whose figure a claim is: an ally, or the scope that has just these allies. */
export function whoOf(words: Words, { data }: TableInput, { allies }: Pick<Claim, 'allies'>): string {
  const [only] = allies;
  if (only && allies.length === 1) return words.name(only);
  const scope = SCOPES.find((known) => alliesOf(data, known).join() === allies.join());
  const named = scope ?? scopeOf(allies);
  return named ? scopeName(words, named) : '';
}

/** Names when: `2035`, `2035년`, `2027–2035, total`, of a share `2027–2035, average`. */
export function periodOf({ t, locale }: Words, when: Claim['when'], isShare = false): string {
  return when === 'sum' ? t.charts.period('sum', isShare) : locale === 'ko' ? `${when}년` : String(when);
}

/** Names the exporter as it stands inside a sentence. */
const sellerOf = ({ t, name }: Words, { scenario }: TableInput): string =>
  t.withArticle(name(marketOf(scenario).exporter));

/** Names the segment as it stands inside a sentence; empty where the figure is of none. */
const segmentOf = ({ t }: Words, { segment }: Pick<Claim, 'segment'>): string =>
  segment ? t.market.segmentNames[segment].toLowerCase() : '';

/** Names what a claim counts: `Addressable for Korea`. */
const measureOf = (words: Words, input: TableInput, claim: Claim): string =>
  words.t.claim.measures[claim.measure](sellerOf(words, input), segmentOf(words, claim));

/** Names the time a claim speaks of; growth runs between two years. */
const claimPeriod = (words: Words, { measure, when, unit }: Claim): string =>
  measure === 'growth' ? words.t.claim.growthPeriod : periodOf(words, when, unit.kind === 'shareOfGdp');

/** Heads a claim: `Addressable for Korea, Poland, 2035`. */
export const claimHeading = (words: Words, input: TableInput, claim: Claim): string =>
  words.t.claim.heading(
    measureOf(words, input, claim),
    whoOf(words, input, claim),
    claimPeriod(words, claim),
  );

/** Writes the figure itself: money, a share of GDP with two decimals, or a growth. */
export function claimFigure({ locale }: Words, { measure, value, unit }: Claim): string {
  if (unit.kind === 'rate') return percent(locale, value, 0);
  return measure === 'coreShare' ? percent(locale, value, 2) : amount(locale, value, unit);
}

/** Names one line of the formula. */
export const stepName = (words: Words, input: TableInput, claim: Claim, { part }: ClaimStep): string =>
  words.t.claim.parts[part](sellerOf(words, input), segmentOf(words, claim));

/** Signs that join a line of a formula to what stands above it. */
export const JOINS: Readonly<Record<ClaimStep['joins'], string>> = {
  starts: '',
  times: '× ',
  over: '÷ ',
  plus: '+ ',
  minus: '− ',
};

/** Writes the number of one line: `$35.3 bn`, `60.0 %`, `+0.32 pp`. */
export function stepFigure({ locale }: Words, { currency }: TableInput, step: ClaimStep): string {
  if (step.kind === 'money') return money(locale, step.value, currency);
  if (step.joins === 'plus') return points(locale, step.value, 2);
  if (step.joins === 'minus') return percent(locale, step.value, 0);
  return percent(locale, step.value, step.part === 'today' || step.part === 'coreShare' ? 2 : 1);
}

/** Says why so much of what is bought abroad is open; null where the figure has no such step. */
export function openingText(words: Words, input: TableInput, claim: Claim): string | null {
  const { opening, allies, when } = claim;
  const { openings } = words.t.claim;
  if (!opening) return null;
  if (!('floor' in opening))
    return opening.kind === 'inside'
      ? openings.inside(sellerOf(words, input))
      : openings.noFloor(allies.length);
  const whole = (rate: number): string => percent(words.locale, rate, 0);
  const takes = openings.takes(opening.takes > 0 ? money(words.locale, opening.takes, input.currency) : null);
  const year = when === 'sum' ? HORIZON : when;
  const floor = openings.floor(whole(opening.floor), year, when === 'sum');
  if (opening.kind === 'by-buyer') return openings.byBuyer(floor, takes, opening.bound, opening.members);
  const { kind, imported, localContent } = opening;
  return openings[kind]({
    floor,
    left: whole(1 - opening.floor),
    ally: words.t.withArticle(allies[0] ? words.name(allies[0]) : ''),
    imported: whole(imported),
    content: localContent > 0 ? whole(localContent) : null,
    takes,
  });
}

/** Spells the coverage sum out: `armour 33.1 × 100 % + …`. */
export const coverText = ({ t, locale }: Words, { covers }: Claim): string =>
  covers
    .map(
      ({ segment, mix, coverage }) =>
        `${t.market.segmentNames[segment].toLowerCase()} ${percent(locale, mix)} × ${percent(locale, coverage, 0)}`,
    )
    .join(' + ');

/** Writes low and high: `12.2–17.0` with or without unit. */
export function rangeText(
  { t, locale }: Words,
  { range, unit }: Pick<Claim, 'range' | 'unit'>,
  isBare: boolean,
): string | null {
  if (!range || unit.kind === 'rate' || range.high - range.low < 1e-9) return null;
  const [low, high] = amountSpan(locale, range.low, range.high, unit);
  if (isBare) return t.inputs.basis.between(low, high);
  // English puts the currency before the first figure and the unit behind the last.
  return locale === 'ko'
    ? t.inputs.basis.between(low, amount(locale, range.high, unit))
    : `${t.inputs.basis.between(amountParts(locale, range.low, unit).figure, high)}\u00a0${amountParts(locale, range.high, unit).unit}`;
}

/** Says how sure each rate is: `share bought abroad: anchor · coverage: assumption`. */
export const statusText = (words: Words, input: TableInput, claim: Claim): string =>
  claim.steps
    .flatMap((step) =>
      step.status ? [`${stepName(words, input, claim, step)}: ${statusWord(words, step.status)}`] : [],
    )
    .join(' · ');

const statusWord = ({ t }: Words, status: Status): string =>
  status === 'projection' ? t.claim.scenario : t.status[status];

/** Gives the lines that are assumptions. */
export const assumedSteps = ({ steps }: Claim): readonly ClaimStep[] =>
  steps.filter(({ status }) => status === 'assumption');

/** Writes the text a figure is quoted by: what, how much, low–high, prices, scenario, what is assumed, data and sources. */
export function footnoteOf(words: Words, input: TableInput, claim: Claim): string {
  const { t, locale } = words;
  const say = t.claim;
  const { scenario, data, projection, currency } = input;
  const isChanged = Object.keys(scenario.targets).length > 0;
  const path = t.presets[scenario.preset];
  const [only] = claim.allies;
  const year = claim.when === 'sum' ? null : claim.when;
  const share = year === null ? null : coreShareOf(projection, claim.allies, year);
  const named: Readonly<Partial<Record<ClaimStep['part'], string>>> = say.assumed;
  return say.footnote({
    measure: measureOf(words, input, claim),
    who: whoOf(words, input, claim),
    period:
      year === BASE_YEAR
        ? `${periodOf(words, claim.when)} (${t.status.estimate})`
        : claimPeriod(words, claim),
    figure: claimFigure(words, claim),
    range: rangeText(words, claim, true),
    prices:
      claim.measure === 'coreShare'
        ? null
        : locale === 'ko'
          ? say.prices(projection.basis)
          : `${say.prices(projection.basis)} ${t.currencies[currency]}`,
    scenario: isChanged ? say.changed(path) : path,
    share:
      only && claim.allies.length === 1 && share !== null && claim.measure !== 'coreShare'
        ? `${words.name(only)} ${percent(locale, share)}`
        : null,
    assumed: assumedSteps(claim).flatMap(({ part }) => named[part] ?? []),
    edition: data.edition,
    sources: claim.sourceIds.map((id) => t.sources[id]),
  });
}
