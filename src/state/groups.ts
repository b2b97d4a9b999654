import { type Ally, type AllyId, alliesOf, type Dataset, MAX_NAME, type NamedScope, SCOPES } from '#model';

/** A group of allies that a person made and named; kept on this device. */
export interface Group {
  readonly name: string;
  /** At least one, in the order of the dataset. */
  readonly allies: readonly AllyId[];
}

/** Names a group: a scope, or one of the reader's own by its name behind a tilde. */
export type GroupKey = NamedScope | `~${string}`;

export const ownKey = (name: string): GroupKey => `~${name}`;

/** Finds the reader's own group behind a key; undefined for a scope and for one that is gone. */
export const ownGroup = (groups: readonly Group[], key: GroupKey): Group | undefined =>
  groups.find(({ name }) => ownKey(name) === key);

/** Gives a group's allies in the order of the dataset; all allies where the group is gone. */
export function alliesOfGroup(data: Dataset, groups: readonly Group[], key: GroupKey): readonly Ally[] {
  const scope = SCOPES.find((known) => known === key) ?? 'all';
  const ids = ownGroup(groups, key)?.allies ?? alliesOf(data, scope);
  return data.allies.filter(({ id }) => ids.includes(id));
}

/** What stands against keeping a group; null where nothing does. */
export function groupFault(
  groups: readonly Group[],
  { name, allies }: Group,
  replaced: string | null,
): 'no-name' | 'long' | 'taken' | 'no-allies' | null {
  if (name.trim() === '') return 'no-name';
  if ([...name].length > MAX_NAME) return 'long';
  if (name !== replaced && groups.some((group) => group.name === name)) return 'taken';
  return allies.length === 0 ? 'no-allies' : null;
}
