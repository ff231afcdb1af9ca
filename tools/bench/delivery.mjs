// npm run bench -- delivery: 20 kills of the server amid 16 posters, then answers lost; acknowledged minus stored = nothing.
// @ts-check
import { checkDelivery } from '../delivery-check/check.mjs';
import { Failure } from '../failure.mjs';

export default async function delivery() {
  const { figures, historyFile } = await checkDelivery({ kills: 20, postsEach: 25, durable: true, say: console.log });
  for (const { what, faults, ...counts } of figures) {
    console.log(`\n${what}`);
    console.table(counts);
    for (const fault of faults) console.log(fault);
  }
  console.log(`Every act and its answer: ${historyFile}`);
  const faults = figures.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Failure(`Delivery did not keep its promise: ${faults.length} faults, named above.`);
}
