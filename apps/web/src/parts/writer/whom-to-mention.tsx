// Whom one may name in what is written below: the people of a group by name, and everybody in it.
import type { Mentioned } from '@sixfold/rich-text';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { unattended } from '../../platform/client/unattended.js';
import { graphql } from '../../platform/graphql.js';

export interface ToMention extends Mentioned {
  /** What tells them apart from others of that name. */
  note: string;
}

/** Whom one may name, by how a name begins. */
export type FindToMention = (starting: string) => Promise<readonly ToMention[]>;

const PeopleToMentionDocument = graphql(`
  query PeopleToMention($groupId: ID!, $starting: String!) {
    peopleToMention(groupId: $groupId, starting: $starting) {
      id
      name
      organisationName
    }
  }
`);

const Whom = createContext<FindToMention | null>(null);

/** Null where nobody can be named. */
export const useWhomToMention = (): FindToMention | null => useContext(Whom);

export interface WhomToMentionProps {
  groupId: string;
  groupName: string;
  children: ReactNode;
}

export function WhomToMention({ groupId, groupName, children }: WhomToMentionProps) {
  const client = useClient();
  const { t } = useTranslation();
  const find = useCallback<FindToMention>(
    async (starting) => {
      const { data } = await client.query(PeopleToMentionDocument, { groupId, starting }, unattended);
      const people = (data?.peopleToMention ?? []).map(({ id, name, organisationName }): ToMention => {
        return { kind: 'person', id, label: name, note: organisationName };
      });
      const group: ToMention = { kind: 'group', id: groupId, label: groupName, note: t('write.mentionGroup') };
      const isGroup = groupName.toLowerCase().startsWith(starting.trim().toLowerCase());
      return isGroup ? [...people, group] : people;
    },
    [client, groupId, groupName, t],
  );
  return <Whom.Provider value={find}>{children}</Whom.Provider>;
}
