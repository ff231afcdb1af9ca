// What an import cannot go on from.

/** Something that keeps the whole import from happening, told in one sentence. */
export class ImportFault extends Error {}
