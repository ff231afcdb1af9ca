// PDFs as programs write them: pages with a red square, and pages that would take for ever.
import { bytesOf, joined } from './made-files.js';

interface PageOfPdf {
  /** In points. */
  readonly width?: number;
  readonly height?: number;
  /** Each form draws the next one so many times. */
  readonly forms?: { readonly deep: number; readonly times: number };
  readonly trailer?: string;
}

const stream = (head: string, content: string): string =>
  `<< ${head} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** One page with a red square of 100 points in its lower left corner. */
export function pdfOfPage({ width = 595, height = 842, forms = { deep: 0, times: 0 }, trailer = '' }: PageOfPdf = {}) {
  const square = '1 0 0 rg 0 0 100 100 re f';
  const drawn = (at: number): string => (at === forms.deep ? square : '/F Do '.repeat(forms.times));
  const resources = (at: number): string =>
    at === forms.deep ? '/Resources << >>' : `/Resources << /XObject << /F ${5 + at} 0 R >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R ${resources(0)} >>`,
    stream('', drawn(0)),
    ...Array.from({ length: forms.deep }, (_, at) =>
      stream(`/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] ${resources(at + 1)}`, drawn(at + 1)),
    ),
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const places = objects.map((_, at) => head.length + objects.slice(0, at).join('').length);
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${head.length + objects.join('').length}`;
  return joined(bytesOf(`${head}${objects.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}\n%%EOF\n`));
}
