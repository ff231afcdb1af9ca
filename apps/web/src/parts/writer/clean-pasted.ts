// What was copied in a word processor, brought to the few parts that a text here is made of, before the editor reads it.
import { DEPTH_LIMIT } from '@sixfold/rich-text';

/** Above every text stand at least its paragraph and itself. */
const DEEPEST = DEPTH_LIMIT - 2;

/** How many levels of a document each element takes up. */
const levels: Readonly<Record<string, number>> = { UL: 2, OL: 2, BLOCKQUOTE: 1, TABLE: 3 };

const WIDEST_SPAN = 50;

/** HTML in, HTML out; no script runs and nothing is fetched on the way. What the editor itself copied stays as it is. */
export function cleanPasted(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  dropWhatIsNotText(body);
  makeWordLists(body);
  straightenTables(body);
  flattenWhatIsTooDeep(body);
  rankHeadings(body);
  return body.innerHTML;
}

function dropWhatIsNotText(body: HTMLElement): void {
  for (const element of body.querySelectorAll(
    'style, script, meta, link, title, xml, o\\:p, br.Apple-interchange-newline',
  ))
    element.remove();
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Word writes its lists as paragraphs that say their level, and draws the bullets itself. */
function makeWordLists(body: HTMLElement): void {
  let open: HTMLElement[] = [];
  for (const paragraph of body.querySelectorAll('p[style*="mso-list:"]')) {
    const bullet = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
    const tag = /[\p{L}\p{N}][.)]/u.test(bullet?.textContent ?? '') ? 'ol' : 'ul';
    bullet?.remove();
    if (open[0] === undefined || paragraph.previousElementSibling !== open[0]) open = [];
    const level = Math.min(Number(/level(\d)/.exec(styleOf(paragraph))?.[1] ?? 1), open.length + 1);
    open = open.slice(0, level);
    if (open[level - 1]?.localName !== tag) {
      const list = document.createElement(tag);
      const parent = open[level - 2]?.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      open[level - 1] = list;
    }
    const item = document.createElement('li');
    open[level - 1]?.append(item);
    item.append(paragraph);
  }
}

/** Tables in tables are there for the looks; merged cells come apart, so that a table reads in straight lines. */
function straightenTables(body: HTMLElement): void {
  for (const inner of body.querySelectorAll<HTMLTableElement>('table table')) {
    inner.replaceWith(...[...inner.rows].flatMap((row) => [...row.cells].flatMap((cell) => [...cell.childNodes])));
  }
  for (const { rows } of body.querySelectorAll('table')) {
    for (const row of rows) {
      for (const cell of [...row.cells]) {
        for (let missing = 1; missing < Math.min(cell.colSpan, WIDEST_SPAN); missing += 1) {
          row.insertCell(cell.cellIndex + 1).rowSpan = cell.rowSpan;
        }
      }
    }
    for (const row of rows) {
      for (const { cellIndex, rowSpan } of row.cells) {
        for (const below of [...rows].slice(row.rowIndex + 1, row.rowIndex + Math.min(rowSpan, WIDEST_SPAN))) {
          below.insertCell(Math.min(cellIndex, below.cells.length));
        }
      }
    }
  }
}

/** What nests deeper than a document may loses its nesting, never its words. */
function flattenWhatIsTooDeep(body: HTMLElement): void {
  for (const nest of body.querySelectorAll('ul, ol, blockquote')) {
    let depth = 0;
    for (let around: Element | null = nest; around && around !== body; around = around.parentElement) {
      depth += levels[around.tagName] ?? 0;
    }
    if (depth > DEEPEST) nest.replaceWith(...nest.childNodes);
  }
}

/** The highest level that came becomes the first of ours, every other the second. */
function rankHeadings(body: HTMLElement): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = headings.map(({ localName }) => localName).sort()[0];
  for (const heading of headings) {
    const ranked = document.createElement(heading.localName === highest ? 'h2' : 'h3');
    ranked.append(...heading.childNodes);
    heading.replaceWith(ranked);
  }
}
