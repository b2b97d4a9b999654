/** Words of hearing a chart. */
export const listeningEn = {
  column: 'What to hear',
  whose: (ally: string, column: string): string => `${ally}: ${column}`,
  play: 'Play',
  stop: 'Stop',
  /** What the lowest and the highest tone stand for. @param silent How many have no figure. */
  ends: (low: string, high: string, silent: number): string =>
    `Lowest tone: ${low}. Highest tone: ${high}.${silent > 0 ? ` Silent where there is no figure: ${silent}.` : ''}`,
  nothing: 'There is nothing to hear: the chart has fewer than two figures.',
  failed: 'This browser plays no tones. The numbers stand in the table of the chart.',
};
