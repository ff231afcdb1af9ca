// For whoever is in no network yet: what could begin, or what is theirs to do without one.
import { ButtonLink, EmptyState, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../platform/session/session.js';
import type { HomeData } from './home.graphql.js';

interface FirstStepProps {
  affiliations: HomeData['myAffiliations'];
}

export function FirstStep({ affiliations }: FirstStepProps) {
  const { t } = useTranslation();
  const { isAdministrator } = useMe();
  const hasSchool = affiliations.some(({ confirmed }) => confirmed);
  const findASchool = <ButtonLink href="/schools">{t('home.findASchool')}</ButtonLink>;
  if (affiliations.length === 0 && isAdministrator) {
    return (
      <EmptyState
        title={t('home.administrator.title')}
        action={
          <Row>
            <ButtonLink href="/programmes">{t('shell.places.programmes')}</ButtonLink>
            {findASchool}
          </Row>
        }
      >
        {t('home.administrator.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('home.empty')}
      action={
        <Row>
          {hasSchool && (
            <ButtonLink kind="primary" href="/networks/new">
              {t('home.start')}
            </ButtonLink>
          )}
          <ButtonLink href="/networks/find">{t('home.findANetwork')}</ButtonLink>
          {!hasSchool && findASchool}
        </Row>
      }
    >
      <p>{t('home.emptyText')}</p>
      {hasSchool && <p>{t('home.emptyFind')}</p>}
      {affiliations.length === 0 && <p>{t('home.emptyWithoutSchool')}</p>}
    </EmptyState>
  );
}
