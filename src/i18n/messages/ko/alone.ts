import { josa } from 'es-hangul';
import type { aloneEn } from '../en/alone.ts';
import { whenKo } from './charts.ts';

const goesKo = (from: string, to: string, year: number): string =>
  from === to
    ? `${year}년까지 ${josa(to, '으로/로')} 유지됩니다`
    : `2026년 ${from}에서 ${year}년 ${josa(to, '이/가')} 됩니다`;

export const aloneKo: typeof aloneEn = {
  buyers: (ally, exporter, from, to) =>
    `${josa(exporter, '이/가')} ${ally}에서 접근할 수 있는 시장은 ${goesKo(from, to, 2035)}`,
  market: (ally, exporter, segment, part, won) =>
    `${josa(exporter, '이/가')} ${ally}에서 접근할 수 있는 시장의 ${part}는 ${segment}이며, ${won === null ? '수주 가능 금액은 없습니다' : `전체의 ${won}를 수주할 수 있습니다`}`,
  share: (ally, from, to, year) =>
    year === 2026
      ? `${ally}의 2026년 핵심 국방비는 GDP 대비 ${to}입니다`
      : `${ally}의 핵심 국방비는 GDP 대비 ${goesKo(from, to, year)}`,
  core: (ally, from, to, year) =>
    year === 2026
      ? `${ally}의 2026년 핵심 국방비는 ${to}입니다`
      : `${ally}의 핵심 국방비는 ${goesKo(from, to, year)}`,
  increments: (ally, amount, isMore, core, period) =>
    `${josa(ally, '은/는')} 2026년 비중일 때보다 ${whenKo(period)}${period === 'sum' ? '' : '연 '}${josa(amount, '을/를')} ${isMore ? '더' : '덜'} ${core === null ? '씁니다' : `쓰며, 그중 ${josa(core, '이/가')} 핵심 국방비입니다`}`,
  milestones: (ally, isOnLine, core, pledge) => {
    const reached =
      core === null
        ? pledge === null
          ? '3.5%에도 5%에도 머물지 못합니다'
          : `5%는 ${pledge}년에 이릅니다`
        : core === pledge
          ? `${core}년에 3.5%와 5%에 이릅니다`
          : `3.5%는 ${core}년에${pledge === null ? ' 이르지만 5%에는 이르지 못합니다' : `, 5%는 ${pledge}년에 이릅니다`}`;
    return `${josa(ally, '은/는')} 2029년 점검 때 기준선 ${isOnLine ? '이상' : '미달'}이며, ${reached}`;
  },
  burden: (ally, from, to, year, owes) => {
    const path = year === 2026 ? `${to}입니다` : goesKo(from, to, year);
    return `${ally}의 핵심 국방비는 정부 지출의 ${path}${owes === null ? '' : `(부채는 GDP 대비 ${owes})`}`;
  },
  bare: (ally) => `${josa(ally, '은/는')} <b>군대가 없어</b> 핵심 국방비가 없습니다.`,
  noForces: '군대를 둔 나라가 없습니다',
};
