// What was found, whatever it is: its sign, and where it is opened.
import { pathToPost, type SearchKind as Word } from '@sixfold/domain';
import type { IconName } from '@sixfold/ui';

/** As the API writes them. */
export type SearchKind = Uppercase<Word>;

export const iconOfFound: Readonly<Record<SearchKind, IconName>> = {
  GROUP: 'list',
  DISCUSSION: 'quote',
  POST: 'quote',
  RESOURCE: 'sheet',
  ENQUIRY: 'note',
  NETWORK: 'hexagon',
  PERSON: 'person',
  SCHOOL: 'home',
};

export interface Found {
  kind: SearchKind;
  id: string;
  /** Of a post, its discussion. */
  withinId: string | null;
  /** Of a post, its number there. */
  seq: number | null;
}

export const pathToFound = ({ kind, id, withinId, seq }: Found): string => {
  const paths: Readonly<Record<SearchKind, string>> = {
    GROUP: `/groups/${id}`,
    DISCUSSION: `/discussions/${id}`,
    POST: pathToPost(withinId ?? '', seq ?? 0),
    RESOURCE: `/resources/${id}`,
    ENQUIRY: `/enquiries/${id}`,
    NETWORK: `/networks/${id}`,
    PERSON: `/people/${id}`,
    SCHOOL: `/organisations/${id}`,
  };
  return paths[kind];
};
