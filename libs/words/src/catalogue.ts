// What a catalogue is: areas of texts, the same keys in every language.
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The keys of an English area or catalogue, each with a text of another language; a missing or extra key fails the types. */
export type Translated<English extends Texts> = {
  readonly [Key in keyof English]: English[Key] extends Texts ? Translated<English[Key]> : string;
};
