// Words of a resource that somebody takes with them, in Swedish.
import { readAResource } from '../../read-a-resource/sv.js';
import { resource } from '../../resource/sv.js';
import { teaching } from '../../teaching/sv.js';
import type { ResourceFileWords } from './en.js';

const { licence, lineage, changed } = readAResource;

export const sv: ResourceFileWords = {
  file: {
    licence,
    lineage,
    changed,
    work: '”{{title}}”',
    keep: 'Låt detta följa med materialet: det nämner alla som har gjort det.',
    version: 'Version {{version}}, hämtad från Sixfold: {{address}}',
    facts: 'I korthet',
  },
  resource,
  teaching,
};
