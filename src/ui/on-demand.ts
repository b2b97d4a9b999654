import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What each part waits for besides itself. */
let rest: Promise<unknown> = Promise.resolve();

/** Names what every part fetched on demand needs: the words that sentence, figures and sliders do without. */
export function waitFor(words: Promise<unknown>): void {
  rest = words;
}

/** Makes a part of the page that is fetched when it is first drawn. @param pick Finds it in its module. */
export const onDemand = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    const [module] = await Promise.all([load(), rest]);
    return { default: pick(module) };
  });
