// A failure that a person can act on: one sentence about what is wrong and what to do, told without a stack.
// @ts-check

export class Failure extends Error {}

/**
 * Puts an error of the operating system about a path into words; any other error is returned as it is.
 * @param {unknown} error what was thrown
 * @param {string} path the file or folder that was to be written
 * @returns {unknown} a Failure where the cause is known
 */
export function inWords(error, path) {
  switch (/** @type {NodeJS.ErrnoException} */ (error)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return notPermitted(path);
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return new Failure(`${path} is not what it should be: a file stands where a folder belongs. Move it away.`);
    default:
      return error;
  }
}

/** @param {string} path */
export function diskFull(path) {
  return new Failure(`The disk that holds ${path} is full: free some space (300 MB will do) and start again.`);
}

/** @param {string} path */
export function notPermitted(path) {
  return new Failure(
    `${path} cannot be read and written by this user: make the folder yours (chown) or start as the user it belongs to.`,
  );
}

/**
 * Runs a command's work; tells a failure in one sentence and leaves with exit code 1.
 * @param {() => Promise<void>} work
 */
export async function tellFailures(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : isInterruption(error) ? '\nInterrupted.' : error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function isInterruption(error) {
  return error instanceof Error && error.name === 'AbortError';
}
