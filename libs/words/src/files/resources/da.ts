// Words of a resource that somebody takes with them, in Danish.
import { readAResource } from '../../read-a-resource/da.js';
import { resource } from '../../resource/da.js';
import { teaching } from '../../teaching/da.js';
import type { ResourceFileWords } from './en.js';

const { licence, lineage, changed } = readAResource;

export const da: ResourceFileWords = {
  file: {
    licence,
    lineage,
    changed,
    work: '„{{title}}“',
    keep: 'Lad dette følge med materialet: det nævner alle, der har lavet det.',
    version: 'Version {{version}}, hentet fra Sixfold: {{address}}',
    facts: 'Kort fortalt',
  },
  resource,
  teaching,
};
