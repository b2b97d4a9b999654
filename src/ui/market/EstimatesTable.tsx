import { useState } from 'react';
import { estimateFigure } from '#i18n/facts.ts';
import { money } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import {
  type Currency,
  type Facts,
  type MarketEstimate,
  moneyOf,
  ourSideOf,
  rateOf,
  type TableInput,
} from '#model';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import unseen from '../Unseen.module.css';
import { cell } from './cell.ts';
import styles from './Facts.module.css';
import { More } from './More.tsx';

/** Currencies of estimates that the page converts to. */
const CURRENCY: Readonly<Partial<Record<MarketEstimate['unit'], Currency>>> = {
  'EUR bn': 'EUR',
  'USD bn': 'USD',
};

/** Market figures that others published, each with what it counts; first those that something of ours is like. */
export function EstimatesTable({ facts }: { readonly facts: Facts }) {
  const { selectors } = useApp();
  const words = useWords();
  const { t, locale } = words;
  const say = t.profile.facts;
  const input = useAppState(selectors.settledInput);
  const [showsAll, setShowsAll] = useState(false);
  const rows = facts.estimates
    .map((estimate) => ({ estimate, ours: ourFigure(input, estimate, words) }))
    .sort((a, b) => Number(a.ours === null) - Number(b.ours === null));
  const first = rows.filter(({ ours }) => ours !== null).length;
  return (
    <article className={styles.card} data-wide data-facts="estimates">
      <h3>{say.estimates}</h3>
      <p className={styles.note}>{say.estimatesNote(t.facts.priceBasis[input.projection.basis])}</p>
      <div className={styles.scroll} data-stack="estimates">
        <table>
          <caption className={unseen.unseen}>{say.estimates}</caption>
          <thead>
            <tr>
              <th scope="col">{say.who}</th>
              <th scope="col">{say.counts}</th>
              <th scope="col">{say.span}</th>
              <th scope="col" data-number>
                {say.figure}
              </th>
              <th scope="col" data-number>
                {say.ours}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, showsAll ? undefined : first).map(({ estimate, ours }) => (
              <tr
                key={`${estimate.publisher.en} ${estimate.what.en} ${estimate.from} ${estimate.to}`}
                data-ours={isOurs(estimate, facts) || undefined}
              >
                <th scope="row" {...cell('who')}>
                  {isOurs(estimate, facts) ? t.marketPage.ours : estimate.publisher[locale]}
                  <small>
                    {isOurs(estimate, facts) && `${t.marketPage.oursHint} · `}
                    <Cites sources={estimate.sources} words={words} />
                  </small>
                </th>
                <td {...cell('counts')}>
                  {estimate.what[locale]}
                  <small>
                    {[
                      regionOf(estimate, words),
                      t.facts.per[estimate.per],
                      t.facts.priceBasis[estimate.priceBasis ?? 'unknown'],
                      t.status[estimate.status],
                    ].join(' · ')}
                  </small>
                </td>
                <td {...cell('span')}>{spanOf(estimate, words)}</td>
                <td data-number {...cell('figure')} data-head={say.figure}>
                  {estimateFigure(words, estimate)}
                </td>
                <td data-number {...cell('ours')} data-head={say.ours}>
                  {ours ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More count={rows.length} first={first} isOpen={showsAll} onChange={setShowsAll} />
    </article>
  );
}

/** Tells a figure this project summed up itself from those that others published. */
const isOurs = ({ publisher }: MarketEstimate, facts: Facts): boolean =>
  publisher.en === facts.ownSource.publisher?.en;

/** Writes what of ours is most like an estimate, in its currency: `€352 bn`; null where nothing is. */
function ourFigure(input: TableInput, estimate: MarketEstimate, { locale }: Words): string | null {
  const ours = ourSideOf(input.data, estimate);
  const currency = CURRENCY[estimate.unit];
  if (!ours || !currency) return null;
  const usdM = moneyOf(input.projection, ours.measure, ours.allies, ours.year);
  return money(locale, usdM * rateOf(input.data, currency), currency);
}

function regionOf({ region }: MarketEstimate, { t, name }: Words): string {
  const wide: Readonly<Record<string, string>> = t.facts.regions;
  return wide[region] ?? name(region as Parameters<Words['name']>[0]);
}

function spanOf({ from, to }: MarketEstimate, { t }: Words): string {
  if (from === to) return from === null ? '–' : String(from);
  return t.inputs.basis.between(String(from ?? ''), String(to ?? ''));
}
