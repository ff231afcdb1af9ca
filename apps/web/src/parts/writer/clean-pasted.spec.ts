// What comes out of word processors: its structure survives, its looks do not, and the server takes what came in.
import { plainText, toHtml, type RichTextDocument } from '@sixfold/rich-text';
import { Editor } from '@tiptap/core';
import { readFileSync } from 'node:fs';
import { cleanPasted } from './clean-pasted.js';
import { extensions } from './extensions.js';
import { written } from './sheet.js';

const sample = (name: string) => readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8');

function pasted(html: string): RichTextDocument {
  const editor = new Editor({ extensions, editorProps: { transformPastedHTML: cleanPasted } });
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  const reading = written(editor);
  editor.destroy();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

it('from Word', () => {
  expect(toHtml(pasted(sample('word')))).toBe(
    '<h2>Letters between schools</h2>' +
      '<p>We wrote <strong>forty</strong> letters, see ' +
      '<a href="https://example.org/letters" rel="nofollow noopener noreferrer">the album</a> or the trap.</p>' +
      '<h3>What we need</h3>' +
      '<ul><li><p>paper</p><ul><li><p>thick paper</p></li></ul></li><li><p>stamps</p></li></ul>' +
      '<ol><li><p>write</p></li></ol>' +
      '<table><tbody><tr><td><p><strong>Class 3B</strong></p></td><td><p></p></td></tr>' +
      '<tr><td><p>sent</p></td><td><p>41</p></td></tr></tbody></table>',
  );
});

it('from Google Docs', () => {
  expect(toHtml(pasted(sample('google-docs')))).toBe(
    '<h2>Letters between schools</h2>' +
      '<p>We wrote <strong>forty</strong> letters, <em>slowly</em>.</p>' +
      '<ul><li><p>paper</p><ul><li><p>thick paper</p></li></ul></li><li><p>stamps</p></li></ul>' +
      '<h3>How many</h3>' +
      '<table><tbody><tr><td><p>Class 3B</p></td><td><p>sent</p></td></tr>' +
      '<tr><td><p></p></td><td><p>41</p></td></tr></tbody></table>',
  );
});

it('from LibreOffice', () => {
  expect(toHtml(pasted(sample('libreoffice')))).toBe(
    '<h2>Letters between schools</h2>' +
      '<p>We wrote <strong>forty</strong> letters, <em>slowly</em>.</p>' +
      '<ol><li><p>write</p><ul><li><p>with a pen</p></li></ul></li><li><p>send</p></li></ol>' +
      '<pre><code>repeat 6 [\n  forward 50\n]</code></pre>' +
      '<table><tbody><tr><th><p>Class</p></th><th><p>Letters</p></th></tr>' +
      '<tr><td><p>3B</p></td><td><p>41</p><p>of these two late</p></td></tr></tbody></table>',
  );
});

it.each(['ul', 'ol', 'blockquote'])('nests %s no deeper than the server takes, without losing a word', (tag) => {
  const [open, close] = tag === 'blockquote' ? ['<blockquote>', '</blockquote>'] : [`<${tag}><li>`, `</li></${tag}>`];
  const nested = (depth: number): string => `${open}<p>level ${depth}</p>${depth > 1 ? nested(depth - 1) : ''}${close}`;
  for (const html of [nested(30), `<table><tr><td>${nested(30)}</td></tr></table>`]) {
    const text = plainText(pasted(html));
    for (let level = 1; level <= 30; level += 1) expect(text).toContain(`level ${level}`);
  }
});

it('leaves what the editor itself has copied as it is', () => {
  const copied = '<h3 data-pm-slice="1 1 []">Below</h3>';
  expect(cleanPasted(copied)).toBe(copied);
});
