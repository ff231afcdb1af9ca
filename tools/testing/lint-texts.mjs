// Lints texts as if they stood in files of the project: JSON of `[{ filePath, text }]` in, JSON of `[[rule]]` out.
// A process of its own, because ESLint loads its configuration in ways that the test runner's sandbox does not know.
// @ts-check
import { json } from 'node:stream/consumers';
import { ROOT } from '../root.mjs';

// Under CI the parser takes it that files are read once and as they are on the disk; ours are not on the disk.
process.env.TSESTREE_SINGLE_RUN = 'false';
const { ESLint } = await import('eslint');

const eslint = new ESLint({ cwd: ROOT });
/** @type {(string | null)[][]} */
const found = [];
for (const { filePath, text } of /** @type {{ filePath: string, text: string }[]} */ (await json(process.stdin))) {
  const [result] = await eslint.lintText(text, { filePath });
  found.push(result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ['not linted']);
}
process.stdout.write(JSON.stringify(found));
process.exit();
