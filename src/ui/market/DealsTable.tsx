import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { printedMonth, reportedFigure } from '#i18n/facts.ts';
import { type Deal, dealsBy, type ExporterId, type Facts } from '#model';
import { useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import { ProfileButton } from '../profile/ProfileButton.tsx';
import { systemOf } from '../profile/ProfileDeals.tsx';
import unseen from '../Unseen.module.css';
import { cell } from './cell.ts';
import styles from './Facts.module.css';
import { More } from './More.tsx';

/** Rows shown at first. */
const FIRST = 10;
const COLUMNS = ['date', 'buyer', 'what', 'segment', 'value', 'status'] as const;
type Column = (typeof COLUMNS)[number];

interface Props {
  readonly facts: Facts;
  readonly exporter: ExporterId;
}

/** An exporter's deals with NATO buyers, newest first until another column is chosen; examples, never summed. */
export function DealsTable({ facts, exporter }: Props) {
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.profile;
  const [sort, setSort] = useState<{ readonly by: Column; readonly isDown: boolean }>({
    by: 'date',
    isDown: true,
  });
  const [showsAll, setShowsAll] = useState(false);
  const title = say.facts.deals(t.withArticle(name(exporter)));
  const textOf: Readonly<Record<Column, (deal: Deal) => string | number>> = {
    date: ({ ordered }) => ordered,
    buyer: ({ buyer }) => name(buyer),
    what: (deal) => systemOf(deal, locale),
    segment: ({ segment }) => t.market.segmentNames[segment],
    value: ({ usdM }) => usdM ?? -1,
    status: ({ status }) => t.facts.deals[status],
  };
  const { compare } = new Intl.Collator(locale);
  const deals = [...dealsBy(facts, exporter)].sort((a, b) => {
    const [x, y] = [textOf[sort.by](a), textOf[sort.by](b)];
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
    return sort.isDown ? -order : order;
  });
  const choose = (by: Column): void =>
    setSort({ by, isDown: by === sort.by ? !sort.isDown : by === 'date' || by === 'value' });
  return (
    <article className={styles.card} data-wide data-facts="deals">
      <h3>{title}</h3>
      <p className={styles.note}>{`${say.facts.dealsNote} ${t.facts.neverSummed}`}</p>
      {deals.length === 0 ? (
        <p className={styles.note}>{say.facts.noDeals(t.withArticle(name(exporter)))}</p>
      ) : (
        <div className={styles.scroll} data-stack="deals">
          <table>
            <caption className={unseen.unseen}>{title}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => {
                  const isBy = sort.by === column;
                  return (
                    <th
                      key={column}
                      scope="col"
                      data-number={column === 'value' || undefined}
                      aria-sort={isBy ? (sort.isDown ? 'descending' : 'ascending') : undefined}
                    >
                      <button
                        type="button"
                        title={say.facts.sort(say.deals[column])}
                        onClick={() => choose(column)}
                      >
                        {say.deals[column]}
                        {isBy &&
                          (sort.isDown ? <ArrowDown aria-hidden="true" /> : <ArrowUp aria-hidden="true" />)}
                      </button>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {deals.slice(0, showsAll ? undefined : FIRST).map((deal) => (
                <tr key={`${deal.buyer} ${deal.system} ${deal.ordered}`}>
                  <td {...cell('date')}>{printedMonth(locale, deal.ordered)}</td>
                  <td {...cell('buyer')}>
                    <ProfileButton ally={deal.buyer} isName />
                  </td>
                  <th scope="row" {...cell('what')}>
                    {systemOf(deal, locale)}
                    <small>
                      {deal.note && `${deal.note[locale]} · `}
                      <Cites sources={deal.sources} words={words} />
                    </small>
                  </th>
                  <td {...cell('segment')}>{t.market.segmentNames[deal.segment]}</td>
                  <td data-number {...cell('value')}>
                    {deal.usdM === null ? (
                      <span title={say.deals.noValue}>–</span>
                    ) : (
                      reportedFigure(words, deal.usdM, 'USD m')
                    )}
                  </td>
                  <td {...cell('status')}>{t.facts.deals[deal.status]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More count={deals.length} first={FIRST} isOpen={showsAll} onChange={setShowsAll} />
    </article>
  );
}
