// Says that only what belongs to one authority or consortium is looked at, and leads out of it.
import { Button, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WithinDocument } from './find-a-school.graphql.js';

export function Within({ id, onLeave }: { id: string; onLeave: () => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: WithinDocument, variables: { id } });
  return (
    <Row>
      <p>{t('findASchool.within', { name: data?.organisation.name ?? '…' })}</p>
      <Button onClick={onLeave}>{t('findASchool.everywhere')}</Button>
    </Row>
  );
}
