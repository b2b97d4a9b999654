import { useState } from 'react';
import { printedMonth, reportedFigure } from '#i18n/facts.ts';
import { type AllyId, type Deal, dealsOf, type ExporterId, type Facts, marketOf } from '#model';
import { useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import { More } from '../market/More.tsx';
import styles from './Profile.module.css';
import type { FactsProps } from './ProfileFacts.tsx';

/** Gives an exporter's deals with one ally, newest first. */
export const dealsBetween = (facts: Facts, exporter: ExporterId, ally: AllyId): readonly Deal[] =>
  dealsOf(facts, ally).filter((deal) => deal.exporter === exporter);

/** Deals shown while the older ones are folded away, so that both columns of a profile end near each other. */
const FIRST = 6;

/** The exporter's deals with this ally as reported, with their dates; examples, so never summed. */
export function ProfileDeals({ ally, input, facts }: FactsProps) {
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.profile.deals;
  const { exporter } = marketOf(input.scenario);
  const [showsAll, setShowsAll] = useState(false);
  const seller = t.withArticle(name(exporter));
  if ((exporter as string) === ally.id) return null;
  const deals = dealsBetween(facts, exporter, ally.id);
  const heading = say.heading(seller, t.withArticle(name(ally.id)));
  return (
    <section className={styles.section}>
      <h3>
        {heading} <small>{say.meta}</small>
      </h3>
      {deals.length === 0 ? (
        <p className={styles.note}>{say.none(seller)}</p>
      ) : (
        <>
          <table className={styles.deals}>
            <caption>{`${heading}, ${say.meta}`}</caption>
            <thead>
              <tr>
                <th scope="col">{say.date}</th>
                <th scope="col">{say.what}</th>
                <th scope="col">{say.value}</th>
              </tr>
            </thead>
            <tbody>
              {deals.slice(0, showsAll ? undefined : FIRST).map((deal) => (
                <tr key={`${deal.system} ${deal.ordered}`}>
                  <td>{printedMonth(locale, deal.ordered)}</td>
                  <th scope="row">
                    {systemOf(deal, locale)}
                    <small>
                      {deal.status !== 'ordered' && `${t.facts.deals[deal.status]} · `}
                      {deal.note && `${deal.note[locale]} · `}
                      <Cites sources={deal.sources} words={words} />
                    </small>
                  </th>
                  <td>
                    {deal.usdM === null ? (
                      <span title={say.noValue}>–</span>
                    ) : (
                      reportedFigure(words, deal.usdM, 'USD m')
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <More count={deals.length} first={FIRST} isOpen={showsAll} onChange={setShowsAll} />
          <p className={styles.note}>{t.facts.neverSummed}</p>
        </>
      )}
    </section>
  );
}

/** Names what was sold, in Korean where that name is known. */
export const systemOf = ({ system, systemKo }: Deal, locale: 'en' | 'ko'): string =>
  (locale === 'ko' ? systemKo : null) ?? system;
