// What a person's own facts may look like.
export const appearances = ['light', 'dark', 'system'] as const;

/** How the screens look to a person: light, dark, or as their device asks for. */
export type Appearance = (typeof appearances)[number];

/** Longest name and e-mail address, in characters. */
export const PERSON_NAME_LONGEST = 120;
export const EMAIL_LONGEST = 254;

/** Whether people can be told apart by it and a mail can carry it: something to read, on one line. */
export const isPersonName = (name: string): boolean => {
  const trimmed = name.trim();
  return trimmed !== '' && trimmed.length <= PERSON_NAME_LONGEST && !/\p{Cc}/u.test(trimmed);
};

// The characters of the address field of HTML, with a dot in the domain: nothing that a mail header could misread.
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** The one spelling under which an address is stored and compared: an account is the same in capitals. */
export const foldEmail = (email: string): string => email.trim().toLowerCase();

/** Whether mail can be sent to this address, as far as its spelling tells. */
export const isEmail = (email: string): boolean => {
  const folded = foldEmail(email);
  return folded.length <= EMAIL_LONGEST && EMAIL.test(folded);
};
