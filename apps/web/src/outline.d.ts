// What `build/outlines.ts` makes of the atlas.
declare module 'outline:*' {
  /** Longitudes and latitudes in turn, in thousandths of a degree. */
  const rings: readonly (readonly number[])[];
  export default rings;
}
