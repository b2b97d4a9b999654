import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { SCOPES } from '#model';
import { type GroupKey, ownGroup, ownKey } from '#state/groups.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';
import styles from './GroupRow.module.css';

const GroupDialog = onDemand(
  () => import('./GroupDialog.tsx'),
  (m) => m.GroupDialog,
);

interface Props {
  readonly group: GroupKey;
  readonly name: string;
}

/** Stands for “New group…” in the list. */
const CREATE = '+';

/** Which allies move together: all, a region, the EU's members, or a group of the reader's own. */
export function GroupChoice({ group, name }: Props) {
  const { t } = useWords();
  const say = t.inputs.group;
  const { setGroup } = useActions();
  const groups = useAppState((state) => state.groups);
  const own = ownGroup(groups, group);
  const [edited, setEdited] = useState<'new' | 'own' | null>(null);
  return (
    <>
      <select
        className={styles.choice}
        aria-label={say.label}
        title={name}
        value={own || SCOPES.some((scope) => scope === group) ? group : 'all'}
        onChange={(event) =>
          event.target.value === CREATE ? setEdited('new') : setGroup(event.target.value as GroupKey)
        }
      >
        {(['all', ...SCOPES.filter((scope) => scope !== 'all')] as const).map((scope) => (
          <option key={scope} value={scope}>
            {t.scopes[scope]}
          </option>
        ))}
        {groups.length > 0 && (
          <optgroup label={say.own}>
            {groups.map((kept) => (
              <option key={kept.name} value={ownKey(kept.name)}>
                {kept.name} ({say.allies(kept.allies.length)})
              </option>
            ))}
          </optgroup>
        )}
        <option value={CREATE}>{say.create}</option>
      </select>
      {own && (
        <button
          type="button"
          className={styles.edit}
          aria-label={say.edit}
          data-tip={say.edit}
          onClick={() => setEdited('own')}
        >
          <Pencil aria-hidden="true" />
        </button>
      )}
      {edited && (
        <Door onClose={() => setEdited(null)}>
          <GroupDialog
            group={edited === 'own' ? (own ?? null) : null}
            onClose={(key) => {
              setEdited(null);
              if (key) setGroup(key);
            }}
          />
        </Door>
      )}
    </>
  );
}
