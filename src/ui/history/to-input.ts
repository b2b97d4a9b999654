import type { AllyId } from '#model';
import type { AppStore } from '#state/store.ts';

/** How many frames the input is looked for: a view that opens for it is fetched first. */
const FRAMES = 120;

/** Opens an ally's row in the list, or its sheet on a phone, and leads the keyboard to its slider. */
export function toRow(store: AppStore, id: AllyId): void {
  const { view, setView, setOpened } = store.getState();
  // On Market the allies stand behind a tab, and a comparison lists none of them; on Explore they are the inputs.
  setView(view.route === 'ally' ? { ally: id } : { route: 'explore', ally: null, inputs: 'list' });
  setOpened(id);
  lead(() => document.querySelector<HTMLElement>(':is(li[data-open], [data-sheet]) input[type=range]'));
}

/** Goes to Market, where the levers of the exporter are, and leads the keyboard to the one of a name. */
export function toLever(store: AppStore, name: string): void {
  store.getState().setView({ ally: null, route: 'market' });
  lead(() =>
    document.querySelector<HTMLElement>(`:is(input[type=range], select)[aria-label="${CSS.escape(name)}"]`),
  );
}

function lead(find: () => HTMLElement | null, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const input = find();
    if (!input) {
      if (frames > 0) lead(find, frames - 1);
      return;
    }
    input.scrollIntoView({ block: 'center' });
    input.focus({ preventScroll: true });
  });
}
