import { mapChart } from '#charts/map/chart.ts';
import { MAP_MEASURES } from '#model';
import { useActions, useAppState, useWords } from './app-context.ts';
import { ChartCard } from './ChartCard.tsx';
import { Segment, Segmented } from './Segmented.tsx';
import { useSources } from './sources.ts';

/** The maps with their ranked bars, the width of the page. */
export function MapCard() {
  const sources = useSources();
  return <ChartCard source={sources.map} chart={mapChart} span="full" control={<MeasureSwitch />} />;
}

/** Shares or amounts; amounts that are parts of GDP are what the share says, so that there is nothing to choose. */
function MeasureSwitch() {
  const { map } = useWords().t;
  const { setView } = useActions();
  const measure = useAppState(({ view }) => view.map);
  const per = useAppState(({ view }) => view.per);
  if (per === 'gdp') return null;
  return (
    <Segmented label={map.measure}>
      {MAP_MEASURES.map((option) => (
        <Segment key={option} isOn={measure === option} onClick={() => setView({ map: option })}>
          {option === 'share' ? map.measures.share : map.measures[per]}
        </Segment>
      ))}
    </Segmented>
  );
}
