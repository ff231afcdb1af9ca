// Where this copy of Sixfold lies, and where it keeps its data.
// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Absolute path of the folder that holds everything a copy keeps: `.data`, or what `SIXFOLD_DATA` names. */
export const DATA_FOLDER = resolve(ROOT, process.env.SIXFOLD_DATA ?? '.data');

export const POSTGRES_FOLDER = join(DATA_FOLDER, 'postgres');

/** Where the files lie that people sent; what is restored and kept lies beside it. */
export const FILES_FOLDER = resolve(ROOT, process.env.FILES_ROOT ?? join(DATA_FOLDER, 'files'));

/** The one database of a copy. */
export const DATABASE = 'sixfold';
