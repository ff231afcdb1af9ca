// The keys that write for those who keep their hands on them, as their keyboard names them.

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The key that makes a letter a command. */
export const commandKey = (): string => (isApple() ? '⌘' : 'Ctrl');

const named = (keys: string): string =>
  keys
    .replace('Mod', commandKey())
    .replace('Alt', isApple() ? '⌥' : 'Alt')
    .replace('Shift', isApple() ? '⇧' : 'Shift');

const keysOf = {
  strong: 'Mod + B',
  emphasis: 'Mod + I',
  heading: 'Mod + Alt + 1',
  subheading: 'Mod + Alt + 2',
  bulletList: 'Mod + Shift + 8',
  orderedList: 'Mod + Shift + 7',
  blockquote: 'Mod + Shift + B',
  code: 'Mod + E',
  codeBlock: 'Mod + Alt + C',
  link: 'Mod + K',
  undo: 'Mod + Z',
  redo: 'Mod + Shift + Z',
  newLine: 'Shift + Enter',
  nextCell: 'Tab',
  toMention: '@',
  toEmoji: ':',
  toTools: 'Alt + F10',
  leave: 'Esc, Tab',
} as const;

export type KeyedAct = keyof typeof keysOf;

/** What each does, and its keys on this device. */
export const allKeys = (): readonly (readonly [KeyedAct, string])[] =>
  (Object.keys(keysOf) as KeyedAct[]).map((act) => [act, named(keysOf[act])]);
