// Why a file is not taken.
export const fileRefusals = [
  'FILE_TOO_LARGE',
  'FILE_NOT_WHOLE',
  'FILE_EMPTY',
  'FILE_PACKED_OTHERWISE',
  'FILE_NOT_A_TABLE',
] as const;
