// What a resource is outside of Sixfold: what it says, and to whom credit is due. Each file shows it in its own way.
import { addressOfLicence, type Licence } from '@sixfold/domain';
import type { FilePart, Inline, ListItem, Paragraph, PathOfFile, RichTextDocument } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import type { StoredDocument } from '../resource-version.entity.js';
import type { ResourceRow, WholeResourceRow } from '../resources.repository.js';
import { factWords, fileWriter, inOneLine, makerWords } from './file-words.js';

export interface ExportedPart {
  readonly heading: string;
  readonly content: RichTextDocument;
  /** Of the content; headings are in the reader's. */
  readonly language: Language;
}

export interface Exported {
  readonly resource: WholeResourceRow;
  /** In one line. */
  readonly title: string;
  /** In the reader's language. */
  readonly maker: string;
  /** The reader's. */
  readonly language: Language;
  readonly facts: ExportedPart;
  /** Step by step, what it takes, where there is more. */
  readonly said: readonly ExportedPart[];
  /** What one may do with it, and everybody of the chain. */
  readonly credit: readonly ExportedPart[];
  /** That the credit stays with it. */
  readonly keep: string;
  /** Which version it is, and where it is from. */
  readonly source: string;
  /** The files that stand in it, by where they lie in the zip. */
  readonly pathOf: PathOfFile;
}

/** What is known of a resource that is taken out. */
export interface Taken {
  readonly resource: WholeResourceRow;
  /** Everything it was made from, the nearest first. */
  readonly ancestors: readonly ResourceRow[];
  /** Of a unit, in their order; null for what is not given to the reader. */
  readonly parts: readonly (WholeResourceRow | null)[];
  readonly address: string;
  /** Of its files, and of the pages of its parts by their ids. */
  readonly pathOf: PathOfFile;
}

export function exported({ resource, ancestors, parts, address, pathOf }: Taken, language: Language): Exported {
  const write = fileWriter(language);
  return {
    resource,
    title: inOneLine(resource.document.title),
    maker: makerWords(language, resource),
    language,
    facts: { heading: write('file.facts'), content: factsOf(resource, language), language },
    said: [...saidBy(resource, language), ...partsOf(parts, resource.document, language)],
    credit: [
      { heading: write('file.licence'), content: termsOf(resource.licence, language), language },
      {
        heading: write('file.lineage'),
        content: chainOf([{ ...resource, title: resource.document.title }, ...ancestors], language),
        language,
      },
    ],
    keep: write('file.keep'),
    source: write('file.version', { version: resource.shownVersion, address }),
    pathOf,
  };
}

/** There is always its language. */
const factsOf = ({ document }: WholeResourceRow, language: Language): RichTextDocument =>
  listOf(
    'bulletList',
    factWords(language, document).map(([name, value]) => [[strong(`${name}:`), plain(` ${value}`)]]),
  );

function saidBy({ document }: WholeResourceRow, language: Language): ExportedPart[] {
  const write = fileWriter(language);
  const links = document.links.map(({ title, address }) => [[linkTo(address, title)]]);
  const goals = document.goals.map((goal) => [[plain(goal)]]);
  const fields: [string, RichTextDocument | null][] = [
    ['GOALS', goals.length === 0 ? null : listOf('bulletList', goals)],
    ['STEPS', document.steps],
    ['MATERIALS', document.materials],
    ['LINKS', links.length === 0 ? null : listOf('bulletList', links)],
  ];
  return fields.flatMap(([field, content]) =>
    content === null ? [] : [{ heading: write(`resource.fields.${field}`), content, language: document.language }],
  );
}

/** Each leads to a page of its own. */
function partsOf(parts: Taken['parts'], { reasons, isCollection }: StoredDocument, language: Language): ExportedPart[] {
  if (parts.length === 0) return [];
  const write = fileWriter(language);
  const content = parts.flatMap((part, place): RichTextDocument['content'] => {
    const before = isCollection ? '' : `${place + 1}. `;
    if (part === null) return [paragraph([plain(`${before}${write('resource.notGiven')}`)])];
    const link = pageLink(part.id, `${before}${inOneLine(part.document.title)} · ${makerWords(language, part)}`);
    const why = reasons[part.id];
    return why === undefined ? [link] : [link, paragraph([plain(why)])];
  });
  const heading = write(isCollection ? 'resource.gathered' : 'resource.fields.PARTS');
  return [{ heading, content: { type: 'doc', content }, language }];
}

const pageLink = (id: string, name: string): FilePart => ({
  type: 'file',
  attrs: { id, name, mediaType: 'text/html', size: 1, width: null, height: null, alternative: '' },
});

function termsOf(licence: Licence, language: Language): RichTextDocument {
  const { name, text, address } = licenceWords(licence, language);
  const paragraphs = [[strong(name)], [plain(text)], ...(address ? [[linkTo(address, address)]] : [])];
  return { type: 'doc', content: paragraphs.map((content) => ({ type: 'paragraph', content })) };
}

/** Itself first, then what it was made from, each with what was changed in it. */
function chainOf(chain: readonly ResourceRow[], language: Language): RichTextDocument {
  const write = fileWriter(language);
  const works = chain.map((work) => {
    const { name, address } = licenceWords(work.licence, language);
    return [
      [strong(write('file.work', { title: work.title })), plain(` · ${makerWords(language, work)}`)],
      [plain(name), ...(address ? [plain(': '), linkTo(address, address)] : [])],
      ...(work.line === null ? [] : [[plain(write('file.changed', { line: work.line }))]]),
    ];
  });
  return listOf('orderedList', works);
}

function licenceWords(licence: Licence, language: Language) {
  const write = fileWriter(language);
  const key = `resource.licences.${licence.toUpperCase()}`;
  return { name: write(`${key}.name`), text: write(`${key}.text`), address: addressOfLicence(licence) };
}

const plain = (text: string): Inline => ({ type: 'text', text });
const strong = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'strong' }] });
const linkTo = (href: string, text: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});

/** Each item's lines. */
const listOf = (type: 'bulletList' | 'orderedList', items: readonly (readonly Inline[][])[]): RichTextDocument => ({
  type: 'doc',
  content: [{ type, content: items.map(([first = [], ...rest]) => itemOf(first, rest)) }],
});

const itemOf = (first: Inline[], rest: readonly Inline[][]): ListItem => ({
  type: 'listItem',
  content: [paragraph(first), ...rest.map(paragraph)],
});

const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', content });
