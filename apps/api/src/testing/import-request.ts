// A request to import a file as it lies, with whatever a spec wants to be different.
import { basename } from 'node:path';
import type { ImportRequest } from '../organisations/register-import/register-import.js';

export const importOf = (path: string, details: Partial<ImportRequest> = {}): ImportRequest => ({
  register: 'england',
  path,
  fileName: basename(path),
  modifiedOn: '2026-11-22',
  asOf: '2020-01-01',
  encoding: null,
  complete: false,
  confirmedClosures: null,
  importId: null,
  ...details,
});
