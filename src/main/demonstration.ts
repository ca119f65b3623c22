/** The demonstration cycles: files of the project, imported like any other cycle file. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { importCycle, type Ports } from '../app/index.ts';
import { issueSentence } from '../wording/index.ts';

/** Imports every cycle file of the folder, in the order of their names; answers what was loaded. */
export const loadDemonstration = async (ports: Ports, root: string): Promise<readonly string[]> => {
  const folder = path.join(root, 'demo');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const loaded: string[] = [];
  for (const name of files) {
    const bytes = await readFile(path.join(folder, name));
    const outcome = await importCycle(ports, { bytes, name, actor: 'dimostrazione' });
    if (outcome.kind === 'refused')
      throw new Error(`${name}: ${outcome.issues.map((issue) => issueSentence(issue)).join(' ')}`);
    loaded.push(`${outcome.cycle.administration.name}, ${outcome.cycle.year}`);
  }
  return loaded;
};

/** Loads the demonstration into a store that has no administration yet; answers what was loaded, nothing if it had some. */
export const loadDemonstrationIfEmpty = async (ports: Ports, root: string): Promise<readonly string[]> =>
  (await ports.cycles.administrations()).length > 0 ? [] : loadDemonstration(ports, root);
