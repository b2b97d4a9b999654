/** Words of an ally's page and of the points of its path. */
export const allyViewEn = {
  inputs: (ally: string): string => `Inputs of ${ally}`,
  sub: 'What is moved here is moved on every view.',
  part: 'Region, group or ally',
  oneAlly: 'One ally',
  choose: 'Choose an ally',
  points: (ally: string): string => `Points of the path of ${ally}`,
  point: (ally: string, year: number): string => `${ally}, core share in ${year}`,
  pointValue: (share: string, year: number): string => `${share} of GDP in ${year}`,
};
