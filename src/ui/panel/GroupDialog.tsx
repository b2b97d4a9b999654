import { type FormEvent, useId, useRef, useState } from 'react';
import { type AllyId, REGIONS } from '#model';
import { type Group, type GroupKey, groupFault, ownKey } from '#state/groups.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Dialog } from '../Dialog.tsx';
import styles from './GroupDialog.module.css';

interface Props {
  /** The group to edit; null makes a new one. */
  readonly group: Group | null;
  /** Is given the group to choose now, null where that stays. */
  readonly onClose: (chosen: GroupKey | null) => void;
}

/** Makes or changes a named group of allies, kept on this device. */
export function GroupDialog({ group, onClose }: Props) {
  const { store } = useApp();
  const { setGroups } = useActions();
  const { t, name: nameOf } = useWords();
  const say = t.inputs.dialog;
  const groups = useAppState((state) => state.groups);
  const [name, setName] = useState(group?.name ?? '');
  const [chosen, setChosen] = useState<readonly AllyId[]>(group?.allies ?? []);
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const formId = useId();
  const faultId = useId();

  const wanted: Group = {
    name: name.trim(),
    allies: store.data.allies.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])),
  };
  const fault = isTried ? groupFault(groups, wanted, group?.name ?? null) : null;
  const others = groups.filter((kept) => kept.name !== group?.name);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (groupFault(groups, wanted, group?.name ?? null)) return;
    setGroups([...others, wanted]);
    onClose(ownKey(wanted.name));
  };
  const toggle = (id: AllyId): void =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <Dialog
      title={group ? say.edit : say.create}
      first={field}
      isWide
      isForm
      onClose={() => onClose(null)}
      foot={
        <>
          <p className={styles.fault} id={faultId} role="alert">
            {fault && say.faults[fault]}
          </p>
          <span>{say.chosen(wanted.allies.length)}</span>
          {group && (
            <button
              type="button"
              className={button.outlined}
              onClick={() => {
                setGroups(others);
                onClose('all');
              }}
            >
              {say.remove}
            </button>
          )}
          <button type="button" className={button.outlined} onClick={() => onClose(null)}>
            {say.cancel}
          </button>
          <button type="submit" className={button.outlined} form={formId} data-main>
            {say.save}
          </button>
        </>
      }
    >
      <form id={formId} onSubmit={save} noValidate>
        <p className={styles.about}>{say.about}</p>
        <label className={styles.name}>
          {say.name}
          <input
            ref={field}
            type="text"
            value={name}
            aria-invalid={fault !== null && fault !== 'no-allies'}
            aria-describedby={fault ? faultId : undefined}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className={styles.allies}>
          {REGIONS.map((region) => (
            <fieldset key={region}>
              <legend>{t.scopes[region]}</legend>
              {store.data.allies
                .filter((ally) => ally.region === region)
                .map(({ id }) => (
                  <label key={id} data-on={chosen.includes(id) || undefined}>
                    <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                    {nameOf(id)}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
