/** Words about what came by link and was kept, and about messages. */
export const linksEn = {
  /** Under the title of a scenario that is another's. */
  sharedHint: (hasOwn: boolean): string =>
    `Edit it to make your own copy, or keep it among your scenarios.${hasOwn ? ' Your own work stays.' : ''}`,
  keep: 'Keep in my scenarios',
  /** Says what was kept, and where. */
  kept: (names: readonly string[]): string =>
    names.length === 1
      ? `Kept in your scenarios on this device: “${names[0]}”`
      : `${names.length} scenarios kept on this device: ${names.map((name) => `“${name}”`).join(', ')}`,
  show: 'Show',
  /** Names a scenario that came without a name of its own. */
  fromLink: (title: string): string => `${title}, from a link`,
  /** Ends the name of a copy: of the first, of the second. */
  copyMark: (n: number): string => (n === 1 ? ' (copy)' : ` (copy ${n})`),
  moreMessages: (n: number): string => (n === 1 ? '1 more message' : `${n} more messages`),
  /** A text that was being typed when the page closed. */
  draft: {
    name: (id: string): string => `The name you were typing for ${id} is kept.`,
    note: (id: string): string => `The note you were typing on ${id} is kept.`,
    hint: 'It is not part of the scenario yet.',
    go: 'Go on typing',
    restored: 'What you typed before the page closed stands here again.',
  },
};
