// Words of a resource that somebody takes with them, in English.
import type { Translated } from '../../catalogue.js';
import { readAResource } from '../../read-a-resource/en.js';
import { resource } from '../../resource/en.js';
import { teaching } from '../../teaching/en.js';

const { licence, lineage, changed } = readAResource;

export const en = {
  file: {
    licence,
    lineage,
    changed,
    work: '“{{title}}”',
    keep: 'Keep this with the material: it names everybody who made it.',
    version: 'Version {{version}}, taken out of Sixfold: {{address}}',
    facts: 'In short',
  },
  resource,
  teaching,
} as const;

export type ResourceFileWords = Translated<typeof en>;
