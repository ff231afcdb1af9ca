// npm run bench -- mail: 20 kills of the server while schools are asked; each coordinator's mail comes, and is not lost.
// @ts-check
import { Failure } from '../failure.mjs';
import { checkMail } from '../mail-check/check.mjs';

export default async function mail() {
  const { faults, ...figures } = await checkMail({ schools: 400, kills: 20, durable: true });
  console.table(figures);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) throw new Failure(`Mail did not keep its promise: ${faults.length} faults, named above.`);
}
