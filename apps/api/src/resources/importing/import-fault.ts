// What an import of resources cannot go on from, told on the console in one sentence.
export class ImportFault extends Error {}
