// Written when the web is built, from Unicode's names (build/emoji-names.ts).
declare module 'emoji:*' {
  const named: readonly (readonly [emoji: string, name: string, alsoCalled: readonly string[]])[];
  export default named;
}
