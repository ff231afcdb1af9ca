// Records what families have signed, form after form, and leads to the list of what stands.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NotFoundPage } from '../../platform/page/problem-page.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { School } from './keep-consents.graphql.js';
import { RecordConsent } from './record-consent.js';
import { WithSchool } from './with-school.js';

export const RecordConsentsPage = () => (
  <WithSchool>{(school) => (school.can.record ? <RecordConsents school={school} /> : <NotFoundPage />)}</WithSchool>
);

function RecordConsents({ school }: { school: School }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = `/organisations/${school.id}/consents`;
  return (
    <TaskPage
      title={t('keepConsents.newTitle')}
      eyebrow={<Link href={list}>{t('keepConsents.back', { school: school.name })}</Link>}
      lead={t('keepConsents.newLead')}
      width="read"
    >
      <RecordConsent
        school={school}
        pupil={null}
        onDone={() => void navigate(list)}
        onStop={() => void navigate(list)}
      />
    </TaskPage>
  );
}
