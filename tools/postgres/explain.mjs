// Puts what PostgreSQL says when it cannot start into one sentence and what to do.
// @ts-check
import { dirname } from 'node:path';
import { diskFull, Failure, notPermitted } from '../failure.mjs';

/**
 * @param {string} told what PostgreSQL wrote
 * @param {string} clusterFolder
 * @returns {Failure | null} a cause outside PostgreSQL that a person can remove
 */
export function complaintIn(told, clusterFolder) {
  if (/No space left on device|Disk quota exceeded/.test(told)) return diskFull(clusterFolder);
  if (/Permission denied|has wrong ownership|Read-only file system/.test(told)) return notPermitted(clusterFolder);
  return null;
}

/**
 * @param {string} told what initdb or postgres wrote
 * @param {string} clusterFolder
 * @returns {Failure}
 */
export function explain(told, clusterFolder) {
  const complaint = complaintIn(told, clusterFolder);
  if (complaint) return complaint;
  const reason = told.match(/(?:FATAL|PANIC|error): +(.*)/)?.[1] ?? 'it gave no reason';
  return new Failure(
    `PostgreSQL cannot open ${clusterFolder} (${reason}): put it back from a backup, or move ${dirname(clusterFolder)} ` +
      'away to start afresh.',
  );
}

/** Whether trying again in a moment may help: the port was taken meanwhile, or a killed server's last processes still end. @param {string} told */
export function passes(told) {
  return /Address already in use|pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(told);
}
