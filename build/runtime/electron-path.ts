// npm run --silent electron-path: only the path goes to stdout.
import { findElectron } from './find-electron.ts';
import { reportFailure } from './report-failure.ts';

try {
  const { executable } = await findElectron();
  process.stdout.write(`${executable}\n`);
} catch (error) {
  reportFailure(error);
}
