// npm run build [-- target …]: brings dist/ up to date.
import { bundleProject } from './bundle/bundle-project.ts';
import { bundleTargets } from './bundle/targets.ts';
import { projectRoot } from './runtime/project-root.ts';
import { reportFailure } from './runtime/report-failure.ts';

try {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !bundleTargets.some((target) => target.name === name));
  if (unknown !== undefined)
    throw new Error(
      `There is no bundle target ${unknown}; there are ${bundleTargets.map((target) => target.name).join(', ')}.`,
    );
  const wanted = bundleTargets.filter((target) => names.length === 0 || names.includes(target.name));
  await bundleProject(projectRoot, wanted);
} catch (error) {
  reportFailure(error);
}
