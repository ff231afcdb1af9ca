// npm run test:cluster [-- --small] [-- --only R06,T20]: two nodes with Redis and the proxy of docker/, and what may befall them.
// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './cluster-check/certificate.mjs';
import { runNode } from './command.mjs';
import { tellFailures } from './failure.mjs';
import { installIfNeeded } from './install.mjs';
import { stopSignal } from './start/stop-signal.mjs';

await tellFailures(async () => {
  const signal = stopSignal();
  await installIfNeeded({ log: console.log, signal });
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-cluster-'));
  try {
    const { certificate, withKey } = makeCertificate(folder);
    const { code } = await runNode('tools/cluster-check/check.mjs', [withKey, ...process.argv.slice(2)], {
      env: { NODE_EXTRA_CA_CERTS: certificate },
      signal,
      onText: (text) => process.stdout.write(text),
    });
    process.exitCode = code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
