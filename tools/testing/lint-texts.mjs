// Lints texts as if they stood in files of the project: JSON of `[{ filePath, text }]` in, JSON of `[[rule]]` out.
// A process of its own, because ESLint loads its configuration in ways that the test runner's sandbox does not know.
// @ts-check
import { json } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import { ROOT } from '../root.mjs';

const eslint = new ESLint({ cwd: ROOT });
/** @type {(string | null)[][]} */
const found = [];
for (const { filePath, text } of /** @type {{ filePath: string, text: string }[]} */ (await json(process.stdin))) {
  const [result] = await eslint.lintText(text, { filePath });
  found.push(result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ['not linted']);
}
process.stdout.write(JSON.stringify(found));
process.exit();
