// Numbers in sentences are written as the reader's language writes them.
import type { Language } from '@sixfold/words';
import { createTranslator } from './i18n.js';

it.each<[Language, string]>([
  ['en', '2,000'],
  ['da', '2.000'],
  ['sv', '2\u00a0000'],
])('groups the digits of a large number in %s', async (language, expected) => {
  const { t } = await createTranslator(language);
  expect(t('school.search.found', { count: 2000 })).toContain(expected);
  expect(t('school.search.found', { count: 12 })).toContain('12');
});
