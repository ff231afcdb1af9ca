// Who of a group is to do it: each person with their school, oneself first.
import { Select } from '@sixfold/ui';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { useMe } from '../../platform/session/session.js';
import { PeopleToActDocument } from './action.graphql.js';

export function PersonField({ groupId, field }: { groupId: string; field: UseFormRegisterReturn }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery({ query: PeopleToActDocument, variables: { groupId } });
  return (
    <Loaded query={query} shape="rows">
      {({ group: { organisations } }) => {
        const choices = organisations.flatMap(({ name: school, people }) =>
          people.map(({ id, name }) => {
            const whole = `${name}, ${school}`;
            return { value: id, label: id === me.id ? t('agreeActions.new.me', { name: whole }) : whole };
          }),
        );
        const ownFirst = choices.toSorted((one, other) => Number(other.value === me.id) - Number(one.value === me.id));
        return (
          <Select
            label={t('agreeActions.new.who')}
            hint={t('agreeActions.new.whoHint')}
            choices={ownFirst}
            {...field}
          />
        );
      }}
    </Loaded>
  );
}
