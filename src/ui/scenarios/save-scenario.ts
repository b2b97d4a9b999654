import { scenarioFileName } from '#io/file-name.ts';
import type { Scenario } from '#model';
import type { AppStore } from '#state/store.ts';

/** Saves text as a file; the part that does so loads with the first. */
async function saveJson(name: string, text: string): Promise<string> {
  const { saveFile } = await import('#io/save.ts');
  saveFile(name, new Blob([text], { type: 'application/json' }));
  return name;
}

/** Saves a scenario as a file, with the prices it is looked at in. @returns The file's name. */
export async function saveScenarioFile(store: AppStore, scenario: Scenario): Promise<string> {
  const { writeScenarioFile } = await import('#io/scenario-file.ts');
  const text = writeScenarioFile(scenario, store.getState().view.prices);
  return saveJson(scenarioFileName(scenario, store.data.edition), text);
}

/** Saves all scenarios of the library in one file that import reads. @returns The file's name. */
export async function saveLibraryFile(store: AppStore): Promise<string> {
  const { writeScenarioBundle } = await import('#io/scenario-bundle.ts');
  const { library, view } = store.getState();
  const text = writeScenarioBundle(
    library.map(({ scenario }) => scenario),
    view.prices,
  );
  return saveJson(`five-by-35_scenarios_${store.data.edition}.json`, text);
}
