import { AppError } from '../shared/model/errors.ts';
import type { RenderPdf } from './cli/environment.ts';

/** Writes a plan's document with the app's own Chromium. */
export const renderPdf: RenderPdf = async () => {
  throw new AppError('NOT_ALLOWED', 'Documents cannot be written by this build.');
};
