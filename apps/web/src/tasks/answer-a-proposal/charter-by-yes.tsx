// Says which version of the charter a school accepts by its yes; nothing while the network has none.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';

const CharterVersionsDocument = graphql(`
  query CharterVersions($networkId: ID!) {
    charter(networkId: $networkId) {
      id
      versions {
        id
        version
      }
    }
  }
`);

export function CharterByYes({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: CharterVersionsDocument, variables: { networkId } });
  const present = data?.charter.versions[0];
  if (!present) return null;
  return (
    <p>
      {t('answerAProposal.meaning.charter', present)}{' '}
      <Link href={`/networks/${networkId}/charter`}>{t('answerAProposal.meaning.readCharter')}</Link>
    </p>
  );
}
