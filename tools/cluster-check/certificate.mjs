// A certificate for a while, so that the proxy speaks https as it does for real.
// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * For this machine, and trusted by nobody but who is told to.
 * @param {string} folder
 * @returns {{ certificate: string, withKey: string }} paths
 */
export function makeCertificate(folder) {
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  const withKey = join(folder, 'both.pem');
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=sixfold'];
  const files = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...words, ...files], { stdio: 'ignore' });
  writeFileSync(withKey, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'), { mode: 0o600 });
  return { certificate, withKey };
}
