/** Numbers of every series of a chart, in order; a missing point is null. */
export const seriesOf = (chart: string): readonly (readonly (number | null)[])[] =>
  [...chart.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, values = '']) => {
    const count = Number(values.match(/<c:ptCount val="(\d+)"/)?.[1]);
    const found = new Map(
      [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, i, v]) => [
        Number(i),
        Number(v),
      ]),
    );
    return Array.from({ length: count }, (_, i) => found.get(i) ?? null);
  });

/** The texts of a slide or of its notes, each in a line. */
export const said = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text)
    .join('\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
