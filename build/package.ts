// npm run package: an unpacked app in out/package for this platform.
// npm run package -- --installers: the platform's installers (NSIS, DMG, AppImage and deb), which
// need the official Electron and the downloads of electron-builder.
import { build, Platform } from 'electron-builder';
import { bundleProject } from './bundle/bundle-project.ts';
import { packageConfiguration } from './electron-builder.config.ts';
import { findElectron } from './runtime/find-electron.ts';
import { say } from './runtime/progress.ts';
import { inProject, projectRoot } from './runtime/project-root.ts';
import { reportFailure } from './runtime/report-failure.ts';

try {
  const wantsInstallers = process.argv.includes('--installers');
  await bundleProject(projectRoot);
  const runtime = await findElectron();
  if (runtime.source === 'fallback') {
    if (wantsInstallers)
      throw new Error(
        'Installers are made with the official Electron only, and it cannot be downloaded here.',
      );
    say(`Packaging with the development fallback (Electron ${runtime.version}): for tests, not for users.`);
  }
  await build({
    projectDir: projectRoot,
    targets: Platform.current().createTarget(wantsInstallers ? null : 'dir'),
    config: packageConfiguration(runtime),
  });
  say(`Packaged into ${inProject('out', 'package')}`);
} catch (error) {
  reportFailure(error);
}
