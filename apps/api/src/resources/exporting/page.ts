// A resource as one page that opens from a folder, without a network: no script, nothing from elsewhere.
import { escapeHtml, type PathOfFile, toHtml } from '@sixfold/rich-text';
import type { Exported, ExportedPart } from './exported.js';

/** Said by the page itself as well, for whoever opens it from elsewhere than a folder. */
const POLICY =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1d2733; --soft: #4c5765; --line: #dcd8cc; --brand: #0a464c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #141a20; --ink: #edf0f2; --soft: #b9c2cb; --line: #303b46; --brand: #8ed4d4; }
}
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.25rem; }
h3, h4 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
p, ul, ol, pre, blockquote, table { margin: 0 0 .75rem; }
li p { margin: 0; }
li { margin-bottom: .375rem; }
a { color: var(--brand); }
.lead { font-size: 1.25rem; line-height: 1.5; white-space: pre-line; }
.soft, footer { color: var(--soft); }
.facts ul { padding: 0; list-style: none; columns: 16rem; }
.facts li { break-inside: avoid; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
figure { margin: 0 0 .75rem; }
img { max-width: 100%; height: auto; border-radius: .5rem; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; }
td, th { padding: .375rem .75rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
td p, th p { margin: 0; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --brand: #000; }
  @page { margin: 2cm; }
  body { padding: 0; max-width: none; font-size: 11pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  li, tr, pre, blockquote, figure, .credit { break-inside: avoid; }
  .said a[href]::after { content: " (" attr(href) ")"; font-size: .875em; }
}`;

export function pageOf({
  resource,
  title,
  maker,
  language,
  facts,
  said,
  credit,
  keep,
  source,
  pathOf,
}: Exported): string {
  const own = resource.document.language;
  const sections = [
    section(facts, 'facts', pathOf),
    ...said.map((part) => section(part, 'said', pathOf)),
    ...credit.map((part) => section(part, 'credit', pathOf)),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<header>
<h1 lang="${own}">${escapeHtml(title)}</h1>
<p class="soft">${escapeHtml(maker)}</p>
<p class="lead" lang="${own}">${escapeHtml(resource.document.purpose)}</p>
</header>
<main>
${sections.join('\n')}
</main>
<footer>
<p>${escapeHtml(keep)}</p>
<p>${escapeHtml(source)}</p>
</footer>
</body>
</html>
`;
}

const section = ({ heading, content, language }: ExportedPart, kind: string, pathOf: PathOfFile): string =>
  `<section class="${kind}">
<h2>${escapeHtml(heading)}</h2>
<div lang="${language}">${toHtml(content, 2, pathOf)}</div>
</section>`;
