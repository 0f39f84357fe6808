import { bundleProject } from './bundle/bundle-project.ts';
import { openDisplay } from './runtime/display.ts';
import { findElectron } from './runtime/find-electron.ts';
import { projectRoot } from './runtime/project-root.ts';

/** Before the first test: an up-to-date bundle, an Electron and a display; gives what ends it. */
async function prepareEndToEnd(): Promise<() => void> {
  await bundleProject(projectRoot);
  await findElectron();
  const display = await openDisplay();
  // Workers are started after this and inherit it.
  Object.assign(process.env, display.environment);
  return display.close;
}

export default prepareEndToEnd;
