// Which files are shared, under which names, and what is left of a name.
import fc from 'fast-check';
import { cleanFileName, familyOf, judgeMedium, sharedEndings, usualEndingOf } from './media.rules.js';

const said = (mediaType: string, name: string): string => {
  const verdict = judgeMedium(mediaType, name);
  return verdict.allowed ? 'yes' : verdict.refusal;
};

it.each([
  ['image/jpeg', 'Class 4 on the hill.JPEG', 'yes'],
  ['image/png', 'graph.png', 'yes'],
  ['image/png', 'graph.jpg', 'FILE_ENDING_WRONG'],
  ['image/png', 'graph', 'FILE_ENDING_WRONG'],
  ['image/png', 'png', 'FILE_ENDING_WRONG'],
  ['text/plain', 'results.csv', 'yes'],
  ['text/plain', 'page.html', 'FILE_ENDING_WRONG'],
  ['application/pdf', 'plan.pdf.exe', 'FILE_ENDING_WRONG'],
  ['image/svg+xml', 'drawing.svg', 'FILE_KIND_NOT_TAKEN'],
  ['text/html', 'page.html', 'FILE_KIND_NOT_TAKEN'],
  ['application/x-cfb', 'old.doc', 'FILE_KIND_NOT_TAKEN'],
  ['application/vnd.ms-word.document.macroenabled.12', 'macro.docm', 'FILE_KIND_NOT_TAKEN'],
  ['constructor', 'x.png', 'FILE_KIND_NOT_TAKEN'],
  ['', 'x.png', 'FILE_KIND_NOT_TAKEN'],
])('%s as %s: %s', (mediaType, name, verdict) => expect(said(mediaType, name)).toBe(verdict));

it('tells of each kind to what it belongs, and how it is usually called', () => {
  expect(familyOf('video/mp4')).toBe('film');
  expect(familyOf('text/html')).toBeUndefined();
  expect(usualEndingOf('image/jpeg')).toBe('jpg');
  expect(usualEndingOf('toString')).toBe('');
  expect(sharedEndings).toContain('.docx');
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ruth\\plan.docx', 'plan.docx'],
  ['.htaccess', 'htaccess'],
  ['  skolegård 4. klasse.pdf ', 'skolegård 4. klasse.pdf'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['a<b>:"|?*.png', 'ab.png'],
  ['', 'file'],
  ['///', 'file'],
])('%j is kept as %j', (sent, kept) => expect(cleanFileName(sent)).toBe(kept));

it('leaves of any name one that can be kept, with its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      const clean = cleanFileName(`${name}.pdf`);
      expect(clean).toMatch(/^[^/\\\p{Cc}]+$/u);
      expect(clean.length).toBeLessThanOrEqual(120);
      expect(cleanFileName(clean)).toBe(clean);
    }),
  );
});
